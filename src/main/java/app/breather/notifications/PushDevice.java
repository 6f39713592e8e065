package app.breather.notifications;

import app.breather.base.push.PushSubscription;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A browser to which pushes go, as its row says. */
record PushDevice(
    UUID id,
    String name,
    String endpoint,
    String browserKey,
    String secret,
    Instant since,
    int failures,
    @Nullable Instant notBefore) {

  PushSubscription subscription() {
    return new PushSubscription(endpoint, browserKey, secret);
  }

  DeviceCard card() {
    return new DeviceCard(new DeviceId(id), name, since);
  }

  boolean isAwake(Instant now) {
    return notBefore == null || !notBefore.isAfter(now);
  }
}
