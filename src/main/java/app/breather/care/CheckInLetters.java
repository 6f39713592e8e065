package app.breather.care;

import app.breather.base.links.PublicAddress;
import app.breather.base.mail.Letter;
import app.breather.base.mail.Letter.Block;
import app.breather.base.mail.LetterSource;
import app.breather.base.tenancy.MemberId;
import app.breather.base.ui.RecurrenceWords;
import app.breather.family.Families;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Asks a caregiver by mail how regular care goes, unless they have said it. Its subject is the ask.
 */
@Component
class CheckInLetters implements LetterSource {

  static final String KIND = "care.check-in";

  private final CheckInRecords records;
  private final CheckInReader reader;
  private final SlotLetters paper;
  private final CheckInLinks links;
  private final PublicAddress addresses;
  private final Families families;
  private final MessageSource words;
  private final Clock clock;

  CheckInLetters(
      CheckInRecords records,
      CheckInReader reader,
      SlotLetters paper,
      CheckInLinks links,
      PublicAddress addresses,
      Families families,
      MessageSource words,
      Clock clock) {
    this.records = records;
    this.reader = reader;
    this.paper = paper;
    this.links = links;
    this.addresses = addresses;
    this.families = families;
    this.words = words;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Written write(UUID subject, MemberId to) {
    var ask = records.ask(subject);
    var care =
        ask.flatMap(one -> records.careOf(one.id()))
            .flatMap(reader::find)
            .filter(
                one -> one.state(clock.instant(), families.current().zone()) == RegularState.AGREED)
            .filter(one -> reader.fold(one.id()).ofCaregiver(to).isAskedOfMe());
    return care.map(
            one ->
                paper.write(
                    one.childIds(),
                    one.proposedBy(),
                    List.of(),
                    to,
                    one.proposedBy(),
                    letter -> letter(letter, one, ask.orElseThrow())))
        .orElseGet(Written.NotNeeded::new);
  }

  private Letter letter(SlotLetter paper, RegularCare care, CheckInAsk ask) {
    var when = new RecurrenceWords(paper.times(), paper.words()).of(care.content().time());
    var title = say(paper, "title", paper.children());
    return paper.letter(
        title,
        List.of(
            new Block.Headline(title),
            new Block.Paragraph(say(paper, "hello", paper.to().name())),
            new Block.Strong(SlotLetter.plain(when)),
            new Block.Paragraph(say(paper, "text")),
            new Block.Button(say(paper, "answer"), addresses.of(links.pathTo(ask)), true),
            new Block.SmallPrint(say(paper, "small"))));
  }

  private String say(SlotLetter paper, String key, Object... values) {
    return words.getMessage("checkin.mail." + key, values, paper.to().language());
  }
}
