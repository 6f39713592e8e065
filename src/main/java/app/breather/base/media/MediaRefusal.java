package app.breather.base.media;

import java.util.Locale;

/** Why something handed over is not kept. */
public enum MediaRefusal {
  /** Not a byte, or the connection broke off before there was one. */
  EMPTY,
  PICTURE_TOO_LARGE,
  VIDEO_TOO_LARGE,
  /** More pixels than are ever unpacked here. */
  TOO_MANY_PIXELS,
  /** A picture as some phones keep it for themselves, which browsers do not show. */
  HEIC,
  /** Neither a picture nor a video of a kind that is kept, whatever its name says. */
  OTHER_KIND,
  /** It breaks off, or is not what it begins like. */
  DAMAGED,
  /** Others are being read; a moment later it goes. */
  BUSY;

  /**
   * Of the sentence, which takes {@link MediaLimits#inMegabytes}.
   *
   * @param videosToo whether there was room for a video
   */
  public String key(boolean videosToo) {
    var key = "media." + name().toLowerCase(Locale.ROOT);
    return this == OTHER_KIND && !videosToo ? key + ".picture" : key;
  }
}
