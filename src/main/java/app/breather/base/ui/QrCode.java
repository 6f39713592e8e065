package app.breather.base.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.vaadin.flow.component.html.Div;
import java.util.Map;

/** A link to scan, always dark on white: many cameras fail on the reverse. */
public class QrCode extends Div {

  public QrCode(String text, String textAlternative) {
    addClassName("qr");
    getElement()
        .setAttribute("role", "img")
        .setAttribute("aria-label", textAlternative)
        .setProperty("innerHTML", svg(text));
  }

  static String svg(String text) {
    BitMatrix matrix = encode(text);
    var path = new StringBuilder();
    for (int y = 0; y < matrix.getHeight(); y++) {
      for (int x = 0; x < matrix.getWidth(); x++) {
        if (matrix.get(x, y)) {
          path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
        }
      }
    }
    return "<svg viewBox=\"0 0 %1$d %1$d\" shape-rendering=\"crispEdges\"><path d=\"%2$s\"/></svg>"
        .formatted(matrix.getWidth(), path);
  }

  private static BitMatrix encode(String text) {
    try {
      return new QRCodeWriter()
          .encode(
              text,
              BarcodeFormat.QR_CODE,
              0,
              0,
              Map.of(
                  EncodeHintType.CHARACTER_SET,
                  "UTF-8",
                  EncodeHintType.MARGIN,
                  2,
                  EncodeHintType.ERROR_CORRECTION,
                  ErrorCorrectionLevel.M));
    } catch (WriterException e) {
      throw new IllegalArgumentException("Too long for a QR code", e);
    }
  }
}
