package app.breather.care;

import app.breather.base.links.PublicAddress;
import app.breather.base.mail.Letter;
import app.breather.base.mail.Letter.Block;
import app.breather.base.mail.LetterSource;
import app.breather.base.mail.LetterSource.Written;
import app.breather.base.mail.Outbox;
import app.breather.base.tenancy.MemberId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Thanks who was asked by mail for several days, for those that somebody else has by now; what
 * still waits for their answer is named too. Its subject is the ask of the bundle.
 */
@Component
class BundleEndLetters implements LetterSource {

  static final String KIND = "care.bundle.end";

  private final BundleAsks asks;
  private final CareSlots slots;
  private final SlotLetters paper;
  private final BundleLinks links;
  private final PublicAddress addresses;
  private final Outbox outbox;
  private final Clock clock;

  BundleEndLetters(
      BundleAsks asks,
      CareSlots slots,
      SlotLetters paper,
      BundleLinks links,
      PublicAddress addresses,
      Outbox outbox,
      Clock clock) {
    this.asks = asks;
    this.slots = slots;
    this.paper = paper;
    this.links = links;
    this.addresses = addresses;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Written write(UUID subject, MemberId to) {
    return asks.findById(subject)
        .filter(ask -> outbox.lastSent(BundleLetters.KIND, ask.id()).isPresent())
        .map(ask -> write(ask, slots.ofBundle(ask.bundle().value())))
        .orElseGet(Written.NotNeeded::new);
  }

  private Written write(BundleAsk ask, List<CareSlot> all) {
    var told = outbox.lastSent(KIND, ask.id());
    var covered =
        all.stream()
            .filter(slot -> isCovered(slot, ask))
            .filter(slot -> told.filter(moment -> !moment.isBefore(certain(slot))).isEmpty())
            .toList();
    var waiting =
        all.stream()
            .filter(slot -> AskLetters.waits(slot, ask.caregiver(), clock.instant()))
            .toList();
    return covered.isEmpty()
        ? new Written.NotNeeded()
        : paper.write(
            covered.getFirst(),
            ask.caregiver(),
            ask.askedBy(),
            letter -> letter(letter, ask, covered, waiting));
  }

  private boolean isCovered(CareSlot slot, BundleAsk ask) {
    return !slot.isOver(clock.instant())
        && !slot.isCancelled()
        && slot.askOf(ask.caregiver()).filter(this::isWaiting).isPresent()
        && slot.covers().openTo(ask.caregiver()).isEmpty();
  }

  private boolean isWaiting(Ask ask) {
    return ask.state(clock.instant()) == AskState.WAITING;
  }

  /** Since when nobody who promised it can undo that. */
  private static Instant certain(CareSlot slot) {
    return slot.covers().standing().stream()
        .map(cover -> cover.promisedAt().plus(Ask.UNDO))
        .max(Instant::compareTo)
        .orElse(Instant.MAX);
  }

  private Letter letter(
      SlotLetter paper, BundleAsk ask, List<CareSlot> covered, List<CareSlot> waiting) {
    var title = paper.say("covered.title", paper.children());
    var body = new ArrayList<Block>();
    body.add(new Block.Headline(title));
    body.add(
        new Block.Paragraph(
            paper.say("bundle.covered", paper.to().name(), paper.parent(), paper.children())));
    covered.forEach(slot -> body.add(new Block.Strong(paper.when(List.of(slot.period())))));
    if (!waiting.isEmpty()) {
      var days = waiting.stream().map(slot -> paper.when(List.of(slot.period()))).toList();
      body.add(new Block.Listed(paper.say("bundle.waiting"), days));
      var page = addresses.of(links.pathTo(ask, waiting.getLast().period().until()));
      body.add(new Block.Button(paper.say("bundle.answer"), page, true));
    }
    var first = paper.when(List.of(covered.getFirst().period()));
    return paper.letter(paper.say("subject", title, first), body);
  }
}
