package app.breather.base.links;

import app.breather.base.tenancy.FamilyId;

/** A page in one family, for whoever is in several. */
public final class FamilyPage {

  private FamilyPage() {}

  /**
   * @param route may have parameters of its own
   */
  public static String of(String route, FamilyId family) {
    return route + (route.contains("?") ? "&" : "?") + "family=" + family;
  }
}
