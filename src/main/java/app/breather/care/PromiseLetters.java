package app.breather.care;

import app.breather.base.links.PublicAddress;
import app.breather.base.mail.Letter;
import app.breather.base.mail.Letter.Block;
import app.breather.base.mail.LetterSource;
import app.breather.base.mail.MailServer;
import app.breather.base.tenancy.MemberId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Tells who promised what their promise is now, with an entry for their own calendar. Its subject
 * is that entry.
 */
@Component
class PromiseLetters implements LetterSource {

  static final String KIND = "care.promise";

  private final CalendarCopies copies;
  private final CareSlots slots;
  private final CareEvents events;
  private final SlotLetters paper;
  private final AskLinks links;
  private final PublicAddress addresses;
  private final MailServer server;
  private final Clock clock;

  PromiseLetters(
      CalendarCopies copies,
      CareSlots slots,
      CareEvents events,
      SlotLetters paper,
      AskLinks links,
      PublicAddress addresses,
      MailServer server,
      Clock clock) {
    this.copies = copies;
    this.slots = slots;
    this.events = events;
    this.paper = paper;
    this.links = links;
    this.addresses = addresses;
    this.server = server;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  private record Promise(CalendarCopy copy, CareSlot slot, Cover cover) {

    boolean stands() {
      return !copy.isEnded() && cover.stands();
    }
  }

  @Override
  public Written write(UUID subject, MemberId to) {
    return copies
        .findById(subject)
        .flatMap(
            copy ->
                slots
                    .findById(copy.slot())
                    .flatMap(
                        slot ->
                            slot.covers()
                                .find(copy.cover())
                                .map(cover -> new Promise(copy, slot, cover))))
        .filter(this::isWorthALetter)
        .map(
            promise ->
                paper.write(promise.slot(), to, parent(promise), letter -> letter(letter, promise)))
        .orElseGet(Written.NotNeeded::new);
  }

  @Override
  public void sent(UUID subject, MemberId to) {
    copies.findById(subject).ifPresent(CalendarCopy::send);
  }

  /** Who did what it tells, else who asked. */
  private MemberId parent(Promise promise) {
    var slot = promise.slot();
    var done =
        slot.isCancelled()
            ? Optional.of(CareHappening.CANCELLED)
            : Optional.of(CareHappening.CHANGED).filter(_ -> promise.copy().isSent());
    return done.flatMap(what -> events.lastBy(slot.id().value(), what))
        .map(MemberId::new)
        .or(() -> slot.askOf(promise.cover().caregiver()).map(Ask::askedBy))
        .orElseGet(slot::openedBy);
  }

  /** Who is asked again is told so by the question. */
  private boolean isWorthALetter(Promise promise) {
    return !promise.slot().isOver(clock.instant())
        && (promise.stands() ? !promise.cover().isAskedAgain() : isEndWorthALetter(promise));
  }

  private static boolean isEndWorthALetter(Promise promise) {
    return promise.copy().isWritten()
        || promise.slot().covers().isEndedByParents(promise.cover().id());
  }

  private Letter letter(SlotLetter paper, Promise promise) {
    if (promise.stands()) {
      var letter = standing(paper, promise).with(entry(paper, promise).part());
      promise.copy().write();
      return letter;
    }
    return promise.copy().isWritten()
        ? ended(paper, promise, promise.copy().isSent() ? "entry.gone" : "entry.perhaps")
            .with(entry(paper, promise).part())
        : ended(paper, promise, "entry.none");
  }

  private Letter standing(SlotLetter paper, Promise promise) {
    var slot = promise.slot();
    var key = promise.copy().isSent() ? "changed" : "promised";
    var place = slot.content().place();
    var more =
        Stream.of(
                place.isEmpty() ? List.<Block>of() : List.of(new Block.Paragraph(place)),
                paper.note(slot),
                wayBack(paper, promise),
                List.of(new Block.SmallPrint(paper.say("entry"))))
            .<Block>flatMap(List::stream)
            .toList();
    return paper.note(
        paper.say(key + ".title", paper.children()),
        paper.when(List.of(promise.cover().period())),
        paper.say(key + ".text", paper.to().name(), paper.parent()),
        more);
  }

  /** For who answered; who comes along has nothing to take back. */
  private List<Block> wayBack(SlotLetter paper, Promise promise) {
    return promise
        .slot()
        .askOf(promise.copy().member())
        .filter(_ -> promise.cover().caregiver().equals(promise.copy().member()))
        .map(ask -> addresses.of(links.pathTo(promise.slot(), ask)))
        .<List<Block>>map(page -> List.of(new Block.Button(paper.say("cannot"), page, false)))
        .orElse(List.of());
  }

  private static Letter ended(SlotLetter paper, Promise promise, String small) {
    var key = promise.slot().isCancelled() ? "cancelled" : "released";
    return paper.note(
        paper.say(key + ".title", paper.children()),
        paper.when(List.of(promise.cover().period())),
        paper.say(key + ".text", paper.to().name(), paper.parent()),
        List.of(new Block.SmallPrint(paper.say(small))));
  }

  private CalendarMessage entry(SlotLetter paper, Promise promise) {
    var content = promise.slot().content();
    return new CalendarMessage(
        promise.copy().id(),
        promise.copy().edition(),
        promise.stands(),
        promise.cover().period(),
        Optional.empty(),
        CalendarMessage.title(paper.children(), content.purpose()),
        content.place(),
        content.note(),
        new CalendarMessage.Person(paper.family(), server.address()),
        paper.to().address().map(to -> new CalendarMessage.Person(paper.to().name(), to.value())),
        clock.instant());
  }
}
