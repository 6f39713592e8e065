package app.breather.care;

import app.breather.base.links.PublicAddress;
import app.breather.base.mail.Letter;
import app.breather.base.mail.Letter.Block;
import app.breather.base.mail.LetterSource;
import app.breather.base.mail.LetterSource.Written;
import app.breather.base.mail.MailServer;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.RepeatedTime.Occurrence;
import app.breather.base.ui.RecurrenceWords;
import app.breather.family.Families;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Tells who promised regular care what their promise is now, with an entry for their own calendar:
 * one for all days. Its subject is the care.
 */
@Component
class RegularEntryLetters implements LetterSource {

  static final String KIND = "care.regular.entry";

  private static final List<RegularHappening> TOLD =
      Arrays.stream(RegularHappening.values()).filter(RegularHappening::movesDays).toList();

  private final RegularCares cares;
  private final RegularEvents events;
  private final SlotLetters paper;
  private final RegularLinks links;
  private final PublicAddress addresses;
  private final MailServer server;
  private final Families families;
  private final Members members;
  private final Clock clock;

  RegularEntryLetters(
      RegularCares cares,
      RegularEvents events,
      SlotLetters paper,
      RegularLinks links,
      PublicAddress addresses,
      MailServer server,
      Families families,
      Members members,
      Clock clock) {
    this.cares = cares;
    this.events = events;
    this.paper = paper;
    this.links = links;
    this.addresses = addresses;
    this.server = server;
    this.families = families;
    this.members = members;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Written write(UUID subject, MemberId to) {
    var found = cares.find(subject).filter(RegularCare::isAgreed);
    var told = events.findFirstByCareIdAndWhatInOrderByAtDescIdDesc(subject, TOLD);
    return found
        .flatMap(care -> told.map(event -> write(care, event.line(), to)))
        .orElseGet(Written.NotNeeded::new);
  }

  private Written write(RegularCare care, RegularHistoryLine told, MemberId to) {
    var parent =
        members.parents().stream()
            .map(MemberCard::id)
            .filter(told.by()::equals)
            .findFirst()
            .orElseGet(care::proposedBy);
    return paper.write(
        care.childIds(),
        care.proposedBy(),
        List.of(),
        to,
        parent,
        letter -> letter(letter, care, told.what()));
  }

  private Letter letter(SlotLetter paper, RegularCare care, RegularHappening what) {
    var zone = families.current().zone();
    var series = PromisedSeries.of(care.days(), zone);
    var next = care.days().ahead(RegularCard.NEXT, clock.instant(), zone);
    var key =
        next.isEmpty()
            ? "regular.over"
            : what == RegularHappening.AGREED ? "promised" : "regular.changed";
    var letter =
        paper.note(
            paper.say(key + ".title", paper.children()),
            said(paper, care),
            paper.say(key + ".text", paper.to().name(), paper.parent()),
            more(paper, care, next, series.isPresent()));
    return entry(paper, care, series).map(CalendarMessage::part).map(letter::with).orElse(letter);
  }

  private static String said(SlotLetter paper, RegularCare care) {
    var words = new RecurrenceWords(paper.times(), paper.words());
    return StringUtils.capitalize(SlotLetter.plain(words.of(care.content().time())));
  }

  private List<Block> more(
      SlotLetter paper, RegularCare care, List<Occurrence> next, boolean stands) {
    var more = new ArrayList<Block>();
    if (!next.isEmpty()) {
      var days = next.stream().map(day -> paper.when(List.of(day.period()))).toList();
      more.add(new Block.Listed(paper.say("regular.days"), days));
      care.goneFrom()
          .flatMap(_ -> care.days().lastEver(families.current().zone()))
          .map(last -> paper.say("regular.last", paper.times().date(last)))
          .ifPresent(last -> more.add(new Block.Paragraph(last)));
      if (!care.content().place().isEmpty()) {
        more.add(new Block.Paragraph(care.content().place()));
      }
      more.add(new Block.Button(paper.say("cannot"), addresses.of(links.pathTo(care)), false));
    }
    more.add(new Block.SmallPrint(paper.say(stands ? "entry" : "entry.gone")));
    return more;
  }

  private Optional<CalendarMessage> entry(
      SlotLetter paper, RegularCare care, Optional<PromisedSeries> series) {
    var time = care.content().time();
    var first =
        series
            .map(PromisedSeries::firstPeriod)
            .or(
                () ->
                    time.recurrence()
                        .firstDay(time.start())
                        .flatMap(day -> time.on(day, families.current().zone()))
                        .map(Occurrence::period));
    var content = care.content();
    return first.map(
        period ->
            new CalendarMessage(
                care.entry(),
                care.edition(),
                series.isPresent(),
                period,
                series,
                CalendarMessage.title(paper.children(), content.purpose()),
                content.place(),
                content.note(),
                new CalendarMessage.Person(paper.family(), server.address()),
                paper
                    .to()
                    .address()
                    .map(to -> new CalendarMessage.Person(paper.to().name(), to.value())),
                clock.instant()));
  }
}
