package app.breather.base.media;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** How a picture is turned so that it stands upright, by its EXIF orientation 1 to 8. */
record Uprighting(boolean mirrored, int quarters) {

  static Uprighting of(int orientation) {
    return switch (orientation) {
      case 2 -> new Uprighting(true, 0);
      case 3 -> new Uprighting(false, 2);
      case 4 -> new Uprighting(true, 2);
      case 5 -> new Uprighting(true, 3);
      case 6 -> new Uprighting(false, 1);
      case 7 -> new Uprighting(true, 1);
      case 8 -> new Uprighting(false, 3);
      default -> new Uprighting(false, 0);
    };
  }

  /** No larger than that; what is transparent becomes white. */
  BufferedImage draw(BufferedImage picture, int longestSide) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    double scale = Math.min(1.0, (double) longestSide / Math.max(width, height));
    int across = Math.max(1, (int) Math.round(width * scale));
    int down = Math.max(1, (int) Math.round(height * scale));
    boolean lying = quarters % 2 == 1;
    int w = lying ? down : across;
    int h = lying ? across : down;
    var drawn = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
    var pen = drawn.createGraphics();
    try {
      pen.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      pen.setBackground(Color.WHITE);
      pen.clearRect(0, 0, w, h);
      var turn = new AffineTransform();
      turn.translate(w / 2.0, h / 2.0);
      turn.quadrantRotate(quarters);
      turn.scale(mirrored ? -1 : 1, 1);
      turn.scale((double) across / width, (double) down / height);
      turn.translate(-width / 2.0, -height / 2.0);
      pen.drawImage(picture, turn, null);
    } finally {
      pen.dispose();
    }
    return drawn;
  }
}
