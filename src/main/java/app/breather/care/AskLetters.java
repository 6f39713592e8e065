package app.breather.care;

import app.breather.base.links.PublicAddress;
import app.breather.base.mail.Letter;
import app.breather.base.mail.Letter.Block;
import app.breather.base.mail.LetterSource;
import app.breather.base.tenancy.MemberId;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The question to a caregiver, as long as it waits for an answer. Its subject is the ask. */
@Component
class AskLetters implements LetterSource {

  static final String KIND = "care.ask";

  private final CareSlots slots;
  private final SlotLetters paper;
  private final AskLinks links;
  private final PublicAddress addresses;
  private final Clock clock;

  AskLetters(
      CareSlots slots, SlotLetters paper, AskLinks links, PublicAddress addresses, Clock clock) {
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
    var slot = slots.findByAsk(subject);
    return slot.flatMap(found -> found.ask(subject))
        .filter(ask -> waits(slot.get(), ask.caregiver(), clock.instant()))
        .map(
            ask ->
                paper.write(
                    slot.get(), to, ask.askedBy(), letter -> letter(letter, slot.get(), ask)))
        .orElseGet(Written.NotNeeded::new);
  }

  /** Whether this caregiver could still answer what they are asked. */
  static boolean waits(CareSlot slot, MemberId caregiver, Instant now) {
    return slot.askOf(caregiver).filter(ask -> ask.state(now) == AskState.WAITING).isPresent()
        && !slot.isCancelled()
        && !slot.hasBegun(now)
        && !slot.covers().openTo(caregiver).isEmpty();
  }

  private Letter letter(SlotLetter paper, CareSlot slot, Ask ask) {
    var when = paper.when(List.of(slot.period()));
    var promised = slot.covers().of(ask.caregiver()).askedAgain();
    var title = paper.say(promised.isEmpty() ? "ask.title" : "again.title", paper.children());
    var body = new ArrayList<Block>();
    body.add(new Block.Headline(title));
    body.add(
        new Block.Paragraph(
            promised.isEmpty()
                ? paper.say("ask.hello", paper.to().name(), paper.parent())
                : paper.say(
                    "again.hello",
                    paper.to().name(),
                    paper.parent(),
                    paper.when(promised.stream().map(Cover::period).toList()))));
    body.add(new Block.Strong(when));
    body.addAll(paper.details(slot));
    if (!slot.covers().openTo(ask.caregiver()).equals(List.of(slot.period()))) {
      var open = paper.when(slot.covers().openTo(ask.caregiver()));
      body.add(new Block.Paragraph(paper.say("ask.open", open)));
    }
    body.addAll(paper.note(slot));
    var page = addresses.of(links.pathTo(slot, ask));
    body.addAll(answers(paper, page));
    body.add(new Block.SmallPrint(paper.say("ask.until", paper.times().moment(ask.answerBy()))));
    body.add(new Block.SmallPrint(paper.say("ask.small", paper.to().name())));
    return paper.letter(paper.say("subject", title, when), body);
  }

  /** All lead to the same page, which asks once more: programs open links, only people answer. */
  private static List<Block> answers(SlotLetter paper, URI page) {
    return List.of(
        new Block.Button(paper.say("ask.yes"), page, true),
        new Block.Button(paper.say("ask.partly"), page, false),
        new Block.Button(paper.say("ask.no"), page, false));
  }
}
