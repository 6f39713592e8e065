package app.breather.base.ui;

import app.breather.base.links.FamilyPage;
import app.breather.base.tenancy.FamilyId;
import com.vaadin.flow.server.VaadinServletRequest;

/** Addresses to hand out, as the browser at hand reached this server. */
public final class Addresses {

  private Addresses() {}

  /** The first page, in that family. */
  public static String home(FamilyId family) {
    return FamilyPage.of("/", family);
  }

  public static String of(String path) {
    var request = VaadinServletRequest.getCurrent();
    if (request == null) {
      return "/" + path;
    }
    var url = request.getHttpServletRequest().getRequestURL().toString();
    var uri = request.getHttpServletRequest().getRequestURI();
    return url.substring(0, url.length() - uri.length())
        + request.getHttpServletRequest().getContextPath()
        + "/"
        + path;
  }
}
