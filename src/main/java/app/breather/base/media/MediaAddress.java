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

  /** Of a picture where many are seen at once. */
  public static String small(FamilyId family, MediaId media) {
    return of(family, media) + "?size=small";
  }
}
