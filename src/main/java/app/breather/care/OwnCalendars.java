package app.breather.care;

import app.breather.base.mail.Outbox;
import app.breather.base.tenancy.MemberId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Keeps people's own calendars as the promises of a slot are. A promise comes into them once its
 * yes can no longer be undone.
 */
@Component
class OwnCalendars {

  private final CalendarCopies copies;
  private final Outbox outbox;
  private final Clock clock;

  OwnCalendars(CalendarCopies copies, Outbox outbox, Clock clock) {
    this.copies = copies;
    this.outbox = outbox;
    this.clock = clock;
  }

  private record Held(Cover cover, MemberId member) {

    boolean isIn(CalendarCopy copy) {
      return copy.cover().equals(cover.id()) && copy.member().equals(member);
    }
  }

  /** An entry as it is, or will be once the promise is certain. */
  record Entry(UUID id, int edition, Cover cover) {}

  /** Of what somebody holds of a slot. */
  List<Entry> entriesOf(CareSlot slot, MemberId member) {
    return entriesOf(
        slot.covers().of(member).standing(), member, copies.livingOf(slot.id().value()));
  }

  /**
   * @param held by the member, all of one slot
   * @param living of that slot, whoever's
   */
  static List<Entry> entriesOf(List<Cover> held, MemberId member, List<CalendarCopy> living) {
    var missing = new ArrayList<>(held);
    var entries = new ArrayList<Entry>();
    var moving = new ArrayList<CalendarCopy>();
    for (var copy : living) {
      if (copy.member().equals(member)) {
        missing.stream()
            .filter(cover -> cover.id().equals(copy.cover()))
            .findFirst()
            .ifPresentOrElse(
                cover -> {
                  missing.remove(cover);
                  entries.add(new Entry(copy.id(), copy.edition(), cover));
                },
                () -> moving.add(copy));
      }
    }
    for (var cover : missing) {
      entries.add(
          moving.isEmpty()
              ? new Entry(CalendarCopy.idOf(cover, member), 0, cover)
              : moved(moving.removeFirst(), cover));
    }
    return entries.stream().filter(entry -> !entry.cover().isAskedAgain()).toList();
  }

  private static Entry moved(CalendarCopy copy, Cover cover) {
    return new Entry(copy.id(), copy.nextEdition(), cover);
  }

  /** After promises ended, or became certain. */
  void follow(CareSlot slot) {
    update(slot, false);
  }

  /** After something else about the slot was changed, too. */
  void renew(CareSlot slot) {
    update(slot, true);
  }

  /** After the parents ended promises: also of what nobody's calendar knows yet, they are told. */
  void freed(CareSlot slot) {
    follow(slot);
    var all = copies.findBySlotId(slot.id().value());
    held(slot.covers().endedByParents())
        .filter(held -> all.stream().noneMatch(held::isIn))
        .forEach(
            held -> {
              var copy = copies.save(new CalendarCopy(held.cover(), held.member()));
              copy.end();
              post(copy, clock.instant());
            });
  }

  private void update(CareSlot slot, boolean renewing) {
    if (slot.isOver(clock.instant())) {
      return;
    }
    var missing = new ArrayList<>(held(slot.covers().standing()).toList());
    for (var copy : copies.livingOf(slot.id().value())) {
      missing.stream()
          .filter(held -> held.isIn(copy))
          .findFirst()
          .ifPresentOrElse(
              held -> {
                missing.remove(held);
                keep(copy, renewing && !held.cover().isAskedAgain());
              },
              () -> moveOrEnd(slot, copy, missing));
    }
    missing.stream()
        .filter(this::isCertain)
        .map(held -> copies.save(new CalendarCopy(held.cover(), held.member())))
        .forEach(copy -> post(copy, clock.instant()));
  }

  private void keep(CalendarCopy copy, boolean renewed) {
    if (renewed) {
      copy.renew();
      post(copy, clock.instant());
    }
  }

  /** A promise given anew takes the place of the one that no longer fitted, once it is certain. */
  private void moveOrEnd(CareSlot slot, CalendarCopy copy, List<Held> missing) {
    var next = missing.stream().filter(held -> held.member().equals(copy.member())).findFirst();
    if (next.isEmpty()) {
      end(slot, copy);
      return;
    }
    missing.remove(next.get());
    if (isCertain(next.get())) {
      copy.moveTo(next.get().cover());
      post(copy, clock.instant());
    }
  }

  private void end(CareSlot slot, CalendarCopy copy) {
    copy.end();
    if (copy.isWritten() || slot.covers().isEndedByParents(copy.cover())) {
      post(copy, whenTheEndIsCertain(slot, copy.member()));
    }
  }

  private Instant whenTheEndIsCertain(CareSlot slot, MemberId member) {
    var now = clock.instant();
    boolean undoable =
        !slot.isCancelled() && slot.askOf(member).filter(ask -> ask.isUndoable(now)).isPresent();
    return undoable ? now.plus(Ask.UNDO) : now;
  }

  private boolean isCertain(Held held) {
    return !clock.instant().isBefore(held.cover().promisedAt().plus(Ask.UNDO));
  }

  private void post(CalendarCopy copy, Instant when) {
    outbox.post(PromiseLetters.KIND, copy.id(), copy.member(), when);
  }

  private static Stream<Held> held(Collection<Cover> covers) {
    return covers.stream()
        .flatMap(
            cover ->
                Stream.concat(Stream.of(cover.caregiver()), cover.companions().stream())
                    .map(member -> new Held(cover, member)));
  }
}
