package app.breather.base.fetch;

import java.net.UnknownHostException;

/** A name that leads to where nothing may be fetched; it does not say where. */
final class NotPublic extends UnknownHostException {

  private static final long serialVersionUID = 1L;

  NotPublic() {
    super("not public");
  }
}
