package app.breather.care;

import app.breather.base.links.PublicAddress;
import app.breather.base.mail.Letter;
import app.breather.base.mail.Letter.Block;
import app.breather.base.mail.LetterSource;
import app.breather.base.tenancy.MemberId;
import app.breather.base.ui.RecurrenceWords;
import app.breather.family.Families;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The question for regular care, as long as it waits for an answer. Its subject is the care. */
@Component
class RegularLetters implements LetterSource {

  static final String KIND = "care.regular";

  private final RegularCares cares;
  private final SlotLetters paper;
  private final RegularLinks links;
  private final PublicAddress addresses;
  private final Families families;
  private final Clock clock;

  RegularLetters(
      RegularCares cares,
      SlotLetters paper,
      RegularLinks links,
      PublicAddress addresses,
      Families families,
      Clock clock) {
    this.cares = cares;
    this.paper = paper;
    this.links = links;
    this.addresses = addresses;
    this.families = families;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Written write(UUID subject, MemberId to) {
    var zone = families.current().zone();
    return cares
        .find(subject)
        .filter(care -> care.state(clock.instant(), zone) == RegularState.PROPOSED)
        .map(
            care ->
                paper.write(
                    care.childIds(),
                    care.proposedBy(),
                    List.of(),
                    to,
                    care.proposedBy(),
                    letter -> letter(letter, care)))
        .orElseGet(Written.NotNeeded::new);
  }

  private Letter letter(SlotLetter paper, RegularCare care) {
    var content = care.content();
    var when = new RecurrenceWords(paper.times(), paper.words()).of(content.time());
    var title = paper.say("regular.title", paper.children());
    var body = new ArrayList<Block>();
    body.add(new Block.Headline(title));
    body.add(new Block.Paragraph(paper.say("ask.hello", paper.to().name(), paper.parent())));
    body.add(new Block.Strong(SlotLetter.plain(when)));
    var next =
        care.days().ahead(RegularCard.NEXT, clock.instant(), families.current().zone()).stream()
            .map(day -> paper.when(List.of(day.period())))
            .toList();
    body.add(new Block.Listed(paper.say("regular.next"), next));
    if (!content.place().isEmpty()) {
      body.add(new Block.Paragraph(content.place()));
    }
    if (!content.note().isEmpty()) {
      body.add(new Block.Voice(content.note(), paper.author()));
    }
    body.add(new Block.Button(paper.say("bundle.answer"), addresses.of(links.pathTo(care)), true));
    body.add(new Block.SmallPrint(paper.say("regular.small")));
    body.add(new Block.SmallPrint(paper.say("ask.small", paper.to().name())));
    return paper.letter(title, body);
  }
}
