package app.breather.base.media;

import app.breather.base.tenancy.FamilyId;

/** Where a browser asks for a picture or a video. */
public final class MediaAddress {

  static final String PATH = "/media/{family}/{media}";

  private MediaAddress() {}

  /** Without a slash before it. */
  public static String of(FamilyId family, MediaId media) {
    return "media/" + family + "/" + media;
  }
}
