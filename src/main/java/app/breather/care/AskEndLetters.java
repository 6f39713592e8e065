package app.breather.care;

import app.breather.base.mail.Letter;
import app.breather.base.mail.LetterSource;
import app.breather.base.mail.Outbox;
import app.breather.base.tenancy.MemberId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Tells who was asked by mail that no answer is needed any more: it is covered, or the parents
 * ended it. Its subject is the ask.
 */
@Component
class AskEndLetters implements LetterSource {

  static final String KIND = "care.ask.end";

  private final CareSlots slots;
  private final BundleAsks bundleAsks;
  private final SlotLetters paper;
  private final Outbox outbox;
  private final Clock clock;

  AskEndLetters(
      CareSlots slots, BundleAsks bundleAsks, SlotLetters paper, Outbox outbox, Clock clock) {
    this.slots = slots;
    this.bundleAsks = bundleAsks;
    this.paper = paper;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Written write(UUID subject, MemberId to) {
    var slot = slots.findByAsk(subject);
    return slot.flatMap(found -> found.ask(subject))
        .filter(ask -> waitsForAWord(slot.get(), ask))
        .flatMap(ask -> end(slot.get(), ask).map(end -> write(slot.get(), ask, end)))
        .orElseGet(Written.NotNeeded::new);
  }

  private Written write(CareSlot slot, Ask ask, End end) {
    return paper.write(slot, ask.caregiver(), ask.askedBy(), letter -> letter(letter, slot, end));
  }

  private enum End {
    COVERED("covered"),
    ENDED("ended");

    private final String key;

    End(String key) {
      this.key = key;
    }
  }

  private Optional<End> end(CareSlot slot, Ask ask) {
    var state = ask.state(clock.instant());
    if (slot.isOver(clock.instant())) {
      return Optional.empty();
    }
    if (state == AskState.WITHDRAWN || (state == AskState.WAITING && slot.isCancelled())) {
      return Optional.of(End.ENDED);
    }
    return state == AskState.WAITING && slot.covers().openTo(ask.caregiver()).isEmpty()
        ? Optional.of(End.COVERED)
        : Optional.empty();
  }

  /** Whether the question arrived, and nothing after it. */
  private boolean waitsForAWord(CareSlot slot, Ask ask) {
    var asked = lastAsked(slot, ask);
    return asked.isPresent()
        && outbox.lastSent(KIND, ask.id()).filter(told -> !told.isBefore(asked.get())).isEmpty();
  }

  /** Of the question alone, or for several days at once. */
  private Optional<Instant> lastAsked(CareSlot slot, Ask ask) {
    var together =
        slot.bundle()
            .flatMap(
                bundle ->
                    bundleAsks.findByBundleIdAndCaregiverId(
                        bundle.value(), ask.caregiver().value()))
            .flatMap(one -> outbox.lastSent(BundleLetters.KIND, one.id()));
    return Stream.concat(outbox.lastSent(AskLetters.KIND, ask.id()).stream(), together.stream())
        .max(Instant::compareTo);
  }

  private static Letter letter(SlotLetter paper, CareSlot slot, End end) {
    return paper.note(
        paper.say(end.key + ".title", paper.children()),
        paper.when(List.of(slot.period())),
        paper.say(end.key + ".text", paper.to().name(), paper.parent(), paper.children()),
        List.of());
  }
}
