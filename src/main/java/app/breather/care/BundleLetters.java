package app.breather.care;

import app.breather.base.links.PublicAddress;
import app.breather.base.mail.Letter;
import app.breather.base.mail.Letter.Block;
import app.breather.base.mail.LetterSource;
import app.breather.base.tenancy.MemberId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The question for several days at once, as long as one of them waits for an answer. Its subject is
 * the ask of the bundle.
 */
@Component
class BundleLetters implements LetterSource {

  static final String KIND = "care.bundle";

  private final BundleAsks asks;
  private final CareSlots slots;
  private final SlotLetters paper;
  private final BundleLinks links;
  private final PublicAddress addresses;
  private final Clock clock;

  BundleLetters(
      BundleAsks asks,
      CareSlots slots,
      SlotLetters paper,
      BundleLinks links,
      PublicAddress addresses,
      Clock clock) {
    this.asks = asks;
    this.slots = slots;
    this.paper = paper;
    this.links = links;
    this.addresses = addresses;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Written write(UUID subject, MemberId to) {
    return asks.findById(subject)
        .map(ask -> write(ask, waiting(ask, to)))
        .orElseGet(Written.NotNeeded::new);
  }

  private Written write(BundleAsk ask, List<CareSlot> waiting) {
    return waiting.isEmpty()
        ? new Written.NotNeeded()
        : paper.write(
            waiting.getFirst(),
            ask.caregiver(),
            ask.askedBy(),
            letter -> letter(letter, ask, waiting));
  }

  private List<CareSlot> waiting(BundleAsk ask, MemberId to) {
    var now = clock.instant();
    return slots.ofBundle(ask.bundle().value()).stream()
        .filter(slot -> AskLetters.waits(slot, to, now))
        .toList();
  }

  private Letter letter(SlotLetter paper, BundleAsk ask, List<CareSlot> waiting) {
    var title = paper.say("bundle.title", paper.children(), waiting.size());
    var body = new ArrayList<Block>();
    body.add(new Block.Headline(title));
    body.add(new Block.Paragraph(paper.say("bundle.hello", paper.to().name(), paper.parent())));
    waiting.forEach(
        slot -> body.add(new Block.Strong(paper.when(slot.covers().openTo(ask.caregiver())))));
    body.addAll(paper.note(waiting.getFirst()));
    var end = waiting.getLast().period().until();
    body.add(
        new Block.Button(paper.say("bundle.answer"), addresses.of(links.pathTo(ask, end)), true));
    var by =
        waiting.stream()
            .flatMap(slot -> slot.askOf(ask.caregiver()).stream())
            .map(Ask::answerBy)
            .min(Instant::compareTo)
            .orElseThrow();
    body.add(new Block.SmallPrint(paper.say("ask.until", paper.times().moment(by))));
    body.add(new Block.SmallPrint(paper.say("ask.small", paper.to().name())));
    var first = paper.when(List.of(waiting.getFirst().period()));
    return paper.letter(paper.say("subject", title, first), body);
  }
}
