package app.breather.notifications;

import app.breather.base.jobs.Jobs;
import app.breather.base.live.FamilyChanges;
import app.breather.base.push.PushResult;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.family.Correspondent;
import app.breather.family.Correspondents;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds out what somebody's devices have not been told yet, and notes what became of telling them;
 * each in a transaction of its own, with the network between.
 */
@Component
@Transactional
class PushDesk {

  private static final Logger LOG = LoggerFactory.getLogger(PushDesk.class);

  /** Later, what was not delivered is no news any more. */
  private static final Duration LONGEST_WAIT = Duration.ofDays(2);

  private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(30);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
  private static final int MOST_DOUBLINGS = 7;

  private final StoredMessages stored;
  private final PushDevices devices;
  private final PushWriter writer;
  private final Choices choices;
  private final Correspondents correspondents;
  private final Jobs jobs;
  private final CurrentActor current;
  private final FamilyChanges changes;
  private final Clock clock;

  PushDesk(
      StoredMessages stored,
      PushDevices devices,
      PushWriter writer,
      Choices choices,
      Correspondents correspondents,
      Jobs jobs,
      CurrentActor current,
      FamilyChanges changes,
      Clock clock) {
    this.stored = stored;
    this.devices = devices;
    this.writer = writer;
    this.choices = choices;
    this.correspondents = correspondents;
    this.jobs = jobs;
    this.current = current;
    this.changes = changes;
    this.clock = clock;
  }

  /** What is urgent goes apart, and at once; everything else waits until it is not quiet. */
  List<Parcel> write(MemberId to) {
    var now = clock.instant();
    var awake = devices.of(to).stream().filter(device -> device.isAwake(now)).toList();
    if (awake.isEmpty() || correspondents.personOf(to).isEmpty()) {
      return List.of();
    }
    var reader = correspondents.find(to).orElseThrow();
    var unread = stored.unreadSince(to.value(), now.minus(LONGEST_WAIT), choices.pushed(to));
    var urgent = parcels(awake, unread.stream().filter(StoredMessage::isUrgent), reader);
    var patient = parcels(awake, unread.stream().filter(m -> !m.isUrgent()), reader);
    var loud = choices.loudAt(to, now);
    if (!loud.isAfter(now)) {
      return Stream.concat(urgent.stream(), patient.stream()).toList();
    }
    if (!patient.isEmpty()) {
      jobs.schedule(MessagePushes.NAME, to.value(), loud);
    }
    return urgent;
  }

  private List<Parcel> parcels(
      List<PushDevice> devices, Stream<StoredMessage> some, Correspondent to) {
    var unread = some.toList();
    return devices.stream().flatMap(device -> parcel(device, unread, to).stream()).toList();
  }

  /** One note says all that is unread, for it replaces the one before. */
  private Optional<Parcel> parcel(PushDevice device, List<StoredMessage> unread, Correspondent to) {
    var since = unread.stream().filter(message -> message.isSentSince(device.since())).toList();
    var news =
        since.stream()
            .filter(message -> !message.wentTo(device.id()))
            .map(StoredMessage::getId)
            .toList();
    return news.isEmpty()
        ? Optional.empty()
        : Optional.of(new Parcel(device, writer.note(since, to), news));
  }

  void settle(MemberId to, Parcel parcel, PushResult result) {
    var device = parcel.device();
    switch (result) {
      case PushResult.Taken _ -> devices.wentTo(device, parcel.messages());
      case PushResult.Gone _ -> isGone(device);
      case PushResult.Refused(var why) -> {
        LOG.warn("A push was refused for {}: {}", device.subscription(), why);
        devices.wentTo(device, parcel.messages());
      }
      case PushResult.Later(var pause) -> {
        var next = clock.instant().plus(longer(pause, device.failures()));
        devices.failed(device, next);
        jobs.schedule(MessagePushes.NAME, to.value(), next);
      }
    }
  }

  void isGone(PushDevice device) {
    devices.isGone(device);
    changes.changed(current.family(), MyDevices.CHANGES);
  }

  private static Duration longer(Duration asked, int failures) {
    var own = SHORTEST_PAUSE.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    var bounded = own.compareTo(LONGEST_PAUSE) < 0 ? own : LONGEST_PAUSE;
    return asked.compareTo(bounded) > 0 ? asked : bounded;
  }
}
