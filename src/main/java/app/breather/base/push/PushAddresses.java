package app.breather.base.push;

import java.net.URI;

/** Whether this server calls an address that a browser named. */
@FunctionalInterface
interface PushAddresses {

  boolean mayBeCalled(URI address);
}
