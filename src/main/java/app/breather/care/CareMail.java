package app.breather.care;

import app.breather.base.jobs.Job;
import app.breather.base.jobs.Jobs;
import app.breather.base.mail.Outbox;
import app.breather.base.tenancy.MemberId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Posts what caregivers are told by mail. The letters are written when they are sent; what follows
 * from a yes is posted once it can no longer be undone.
 */
@Component
class CareMail implements Job {

  private static final String PROMISED = "care.promised";
  private static final Duration TOGETHER = Duration.ofMinutes(2);

  private final CareSlots slots;
  private final BundleAsks bundleAsks;
  private final Outbox outbox;
  private final Jobs jobs;
  private final OwnCalendars calendars;
  private final ObjectProvider<PromiseFollower> followers;
  private final Clock clock;

  CareMail(
      CareSlots slots,
      BundleAsks bundleAsks,
      Outbox outbox,
      Jobs jobs,
      OwnCalendars calendars,
      ObjectProvider<PromiseFollower> followers,
      Clock clock) {
    this.slots = slots;
    this.bundleAsks = bundleAsks;
    this.outbox = outbox;
    this.jobs = jobs;
    this.calendars = calendars;
    this.followers = followers;
    this.clock = clock;
  }

  @Override
  public String name() {
    return PROMISED;
  }

  @Override
  @Transactional
  public void run(UUID slot) {
    slots.lock(slot).ifPresent(this::promised);
  }

  private void promised(CareSlot slot) {
    calendars.follow(slot);
    if (!slot.covers().standing().isEmpty()) {
      followers.forEach(follower -> follower.promised(CareOccasionId.of(slot.id())));
    }
    if (slot.coverage(clock.instant()) == Coverage.COVERED) {
      thank(slot);
    }
  }

  void accepted(CareSlot slot) {
    jobs.schedule(PROMISED, slot.id().value(), clock.instant().plus(Ask.UNDO));
  }

  void asked(CareSlot slot, Collection<MemberId> caregivers) {
    var now = clock.instant();
    caregivers.stream()
        .flatMap(caregiver -> slot.askOf(caregiver).stream())
        .forEach(ask -> post(AskLetters.KIND, ask, now));
  }

  void noLongerAsked(CareSlot slot, MemberId caregiver) {
    calendars.freed(slot);
    slot.askOf(caregiver).ifPresent(ask -> post(AskEndLetters.KIND, ask, clock.instant()));
  }

  /** By the caregiver. */
  void givenBack(CareSlot slot) {
    calendars.follow(slot);
  }

  void changed(CareSlot slot) {
    calendars.renew(slot);
  }

  void cancelled(CareSlot slot) {
    calendars.freed(slot);
    waiting(slot).forEach(ask -> post(AskEndLetters.KIND, ask, clock.instant()));
  }

  private Stream<Ask> waiting(CareSlot slot) {
    var now = clock.instant();
    return slot.asks().stream().filter(ask -> ask.state(now) == AskState.WAITING);
  }

  /** Days that are promised together are told together. */
  private void thank(CareSlot slot) {
    var now = clock.instant();
    var together = together(slot);
    waiting(slot)
        .forEach(
            ask ->
                Optional.ofNullable(together.get(ask.caregiver()))
                    .ifPresentOrElse(
                        all ->
                            outbox.post(
                                BundleEndLetters.KIND, all, ask.caregiver(), now.plus(TOGETHER)),
                        () -> post(AskEndLetters.KIND, ask, now)));
  }

  private Map<MemberId, UUID> together(CareSlot slot) {
    return slot.bundle().stream()
        .flatMap(bundle -> bundleAsks.findByBundleIdOrderById(bundle.value()).stream())
        .collect(Collectors.toMap(BundleAsk::caregiver, BundleAsk::id));
  }

  private void post(String kind, Ask ask, Instant when) {
    outbox.post(kind, ask.id(), ask.caregiver(), when);
  }
}
