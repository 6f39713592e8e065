package app.breather.care;

import app.breather.base.links.PublicAddress;
import app.breather.base.mail.Letter.Block;
import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.time.Period;
import app.breather.base.ui.Names;
import app.breather.base.ui.RecurrenceWords;
import app.breather.base.ui.Times;
import app.breather.family.ChildCard;
import app.breather.family.Children;
import app.breather.family.Families;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import app.breather.notifications.WeekAheadPart;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Reminds caregivers on Sundays of what waits for their answer, and asks whether they have time;
 * parents of what nobody covers.
 */
@Component
class CareWeekAhead implements WeekAheadPart {

  private static final int MOST_LISTED = 5;

  private final CareSlots slots;
  private final OpenCareAhead open;
  private final RegularCares cares;
  private final RegularLinks regularLinks;
  private final AskLinks answers;
  private final OfferLinks offers;
  private final Members members;
  private final Children children;
  private final Families families;
  private final PublicAddress addresses;
  private final MessageSource words;
  private final CurrentActor current;
  private final Clock clock;

  CareWeekAhead(
      CareSlots slots,
      OpenCareAhead open,
      RegularCares cares,
      RegularLinks regularLinks,
      AskLinks answers,
      OfferLinks offers,
      Members members,
      Children children,
      Families families,
      PublicAddress addresses,
      MessageSource words,
      CurrentActor current,
      Clock clock) {
    this.slots = slots;
    this.open = open;
    this.cares = cares;
    this.regularLinks = regularLinks;
    this.answers = answers;
    this.offers = offers;
    this.members = members;
    this.children = children;
    this.families = families;
    this.addresses = addresses;
    this.words = words;
    this.current = current;
    this.clock = clock;
  }

  @Override
  public List<Block> waiting(LocalDate first, Locale language) {
    var times = new Times(families.current().zone(), language);
    return members.me().isParent() ? open.blocks(first, times) : asked(times);
  }

  @Override
  public List<Block> closing(Locale language) {
    return members.me().isParent()
        ? List.of()
        : List.of(
            button(
                "care.offer.have", addresses.of(offers.pathTo(current.member())), false, language));
  }

  private List<Block> asked(Times times) {
    var blocks = new ArrayList<Block>();
    slots.findConcerning(current.member().value(), clock.instant()).stream()
        .filter(this::waits)
        .limit(MOST_LISTED)
        .forEach(slot -> blocks.addAll(question(slot, times)));
    cares.proposedTo(current.member().value()).stream()
        .filter(care -> care.state(clock.instant(), times.zone()) == RegularState.PROPOSED)
        .limit(MOST_LISTED)
        .forEach(care -> blocks.addAll(question(care, times)));
    return blocks;
  }

  private List<Block> question(RegularCare care, Times times) {
    var asker = members.findEver(care.proposedBy()).map(MemberCard::name).orElse("");
    var when = new RecurrenceWords(times, words).of(care.content().time());
    return List.of(
        new Block.Strong(say(times, "asked", names(care.childIds(), times.locale()), when)),
        new Block.Paragraph(say(times, "asked.regularly", asker)),
        button(
            "care.weekAhead.answer",
            addresses.of(regularLinks.pathTo(care)),
            true,
            times.locale()));
  }

  private boolean waits(CareSlot slot) {
    var now = clock.instant();
    return !slot.hasBegun(now)
        && slot.askOf(current.member())
            .filter(ask -> ask.state(now) == AskState.WAITING)
            .filter(ask -> !slot.covers().openTo(ask.caregiver()).isEmpty())
            .isPresent();
  }

  private List<Block> question(CareSlot slot, Times times) {
    var ask = slot.askOf(current.member()).orElseThrow();
    var asker = members.findEver(ask.askedBy()).map(MemberCard::name).orElse("");
    return List.of(
        new Block.Strong(
            say(
                times,
                "asked",
                names(slot.childIds(), times.locale()),
                when(slot.period(), times))),
        new Block.Paragraph(say(times, "asked.by", asker, times.moment(ask.answerBy()))),
        button(
            "care.weekAhead.answer",
            addresses.of(answers.pathTo(slot, ask)),
            true,
            times.locale()));
  }

  private String names(Set<ChildId> ids, Locale reader) {
    return Names.all(
        children.all().stream()
            .filter(child -> ids.contains(child.id()))
            .map(ChildCard::name)
            .toList(),
        reader);
  }

  private static String when(Period period, Times times) {
    return times.range(period.from(), period.until());
  }

  private Block button(String key, URI page, boolean filled, Locale language) {
    return new Block.Button(words.getMessage(key, null, language), page, filled);
  }

  private String say(Times times, String key, Object... values) {
    return words.getMessage("care.weekAhead." + key, values, times.locale());
  }
}
