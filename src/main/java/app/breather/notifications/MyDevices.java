package app.breather.notifications;

import app.breather.base.links.LinkPurpose;
import app.breather.base.links.Links;
import app.breather.base.live.FamilyChanges;
import app.breather.base.push.PushNote;
import app.breather.base.push.PushResult;
import app.breather.base.push.PushServices;
import app.breather.base.push.PushSubscription;
import app.breather.base.push.ServerKey;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.security.Tries;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.family.Correspondents;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** In which browsers the acting member has pushes switched on. Other people's do not exist here. */
@Service
public class MyDevices {

  /** The kind of change that open pages are told of. */
  public static final String CHANGES = "notifications.devices";

  static final String RENEWAL = "push/renew/";

  private static final Duration LIFE_OF_RENEWAL = Duration.ofDays(730);

  private final PushDevices devices;
  private final PushDesk desk;
  private final PushWriter writer;
  private final PushServices services;
  private final ServerKey key;
  private final Correspondents correspondents;
  private final Links links;
  private final TransactionTemplate transaction;
  private final CurrentActor current;
  private final FamilyChanges changes;
  private final Tries tests = new Tries(5, Duration.ofMinutes(10));

  MyDevices(
      PushDevices devices,
      PushDesk desk,
      PushWriter writer,
      PushServices services,
      ServerKey key,
      Correspondents correspondents,
      Links links,
      TransactionTemplate transaction,
      CurrentActor current,
      FamilyChanges changes) {
    this.devices = devices;
    this.desk = desk;
    this.writer = writer;
    this.services = services;
    this.key = key;
    this.correspondents = correspondents;
    this.links = links;
    this.transaction = transaction;
    this.current = current;
    this.changes = changes;
  }

  /** The latest first. */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public List<DeviceCard> all() {
    return devices.of(me()).stream().map(PushDevice::card).toList();
  }

  /** The one with that address at its push service. */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public Optional<DeviceId> at(String endpoint) {
    return devices.of(me()).stream()
        .filter(device -> device.endpoint().equals(endpoint))
        .map(device -> new DeviceId(device.id()))
        .findFirst();
  }

  /** The installation's public key, for which browsers ask before they name an address. */
  @Needs(Access.MEMBER)
  public String serverKey() {
    return key.forBrowsers();
  }

  /**
   * Doing it again changes nothing; from whoever had it in this browser before it goes to who acts.
   *
   * @param userAgent what the browser calls itself
   */
  @Needs(Access.MEMBER)
  public SwitchOnResult switchOn(PushSubscription subscription, String userAgent) {
    return services.mayBeCalled(subscription)
        ? transaction.execute(_ -> put(subscription, DeviceName.of(userAgent)))
        : new SwitchOnResult.NotReachable();
  }

  private SwitchOnResult put(PushSubscription subscription, String name) {
    var id = devices.put(me(), subscription, name);
    links.revoke(LinkPurpose.PUSH, id);
    var secret = links.make(LinkPurpose.PUSH, Optional.of(current.family()), id, LIFE_OF_RENEWAL);
    tell();
    return new SwitchOnResult.On(new DeviceId(id), RENEWAL + secret.text());
  }

  /** One that is not one's own is left alone. */
  @Needs(Access.MEMBER)
  @Transactional
  public void remove(DeviceId id) {
    if (devices.remove(me(), id.value())) {
      links.revoke(LinkPurpose.PUSH, id.value());
      tell();
    }
  }

  private record Ready(PushDevice device, PushNote note) {}

  /** Waits for the push service, for some seconds at most; empty for one that is not one's own. */
  @Needs(Access.MEMBER)
  public Optional<TestPush> test(DeviceId id) {
    var ready =
        transaction.execute(
            _ ->
                devices
                    .find(me(), id.value())
                    .map(device -> new Ready(device, writer.test(correspondents.me(), id + "")))
                    .orElse(null));
    if (ready == null) {
      return Optional.empty();
    }
    return Optional.of(
        tests.take(me().toString()) ? test(ready.device(), ready.note()) : TestPush.TOO_OFTEN);
  }

  private TestPush test(PushDevice device, PushNote note) {
    return switch (services.send(device.subscription(), note)) {
      case PushResult.Taken _ -> TestPush.SENT;
      case PushResult.Gone _ -> {
        desk.isGone(device);
        yield TestPush.GONE;
      }
      case PushResult.Refused _, PushResult.Later _ -> TestPush.NOT_SENT;
    };
  }

  private void tell() {
    changes.changed(current.family(), CHANGES);
  }

  private MemberId me() {
    return current.person().member();
  }
}
