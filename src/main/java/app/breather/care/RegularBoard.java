package app.breather.care;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.family.Families;
import app.breather.family.Members;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Regular care as the acting person may see it. */
@Service
public class RegularBoard {

  private static final Comparator<RegularCard> SOONEST_FIRST =
      Comparator.comparing(RegularBoard::next);

  /** So that who has the children around today can be read with it. */
  private static final Duration BACK = Duration.ofDays(2);

  private static final Duration AHEAD = RegularContent.FURTHEST.multipliedBy(3);

  private final RegularCares cares;
  private final RegularInTime inTime;
  private final RegularEvents events;
  private final CareSlots slots;
  private final Families families;
  private final Members members;
  private final Clock clock;

  RegularBoard(
      RegularCares cares,
      RegularInTime inTime,
      RegularEvents events,
      CareSlots slots,
      Families families,
      Members members,
      Clock clock) {
    this.cares = cares;
    this.inTime = inTime;
    this.events = events;
    this.slots = slots;
    this.families = families;
    this.members = members;
    this.clock = clock;
  }

  /** What goes on, is proposed or was declined; soonest first. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<RegularCard> all() {
    return live(_ -> true);
  }

  /** What the acting caregiver has promised or is asked for; soonest first. */
  @Needs(Access.CAREGIVER)
  @Transactional(readOnly = true)
  public List<RegularCard> mine() {
    var me = members.me().id();
    return live(care -> care.caregiver().equals(me));
  }

  /** Empty for a caregiver whose it is not, as for an id that does not exist. */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public Optional<RegularCard> find(RegularCareId id) {
    var me = members.me();
    return cares
        .find(id.value())
        .filter(care -> me.isParent() || care.caregiver().equals(me.id()))
        .map(this::card);
  }

  /** Newest first, at most fifty lines. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<RegularHistoryLine> history(RegularCareId id) {
    return events.findTop50ByCareIdOrderByAtDescIdDesc(id.value()).stream()
        .map(RegularEvent::line)
        .toList();
  }

  /** What is asked for in its place and waits for an answer. */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public Optional<RegularCareId> proposedInstead(RegularCareId id) {
    return find(id).stream()
        .flatMap(_ -> cares.proposedInstead(id.value()).stream())
        .map(RegularCare::id)
        .findFirst();
  }

  /** Days that their caregiver gave back and that are not over, soonest first. */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public List<OpenedDay> opened(RegularCareId id) {
    return find(id)
        .map(
            care ->
                slots.insteadOf(id.value(), clock.instant()).stream()
                    .flatMap(slot -> opened(slot, care.content().caregiver()).stream())
                    .toList())
        .orElse(List.of());
  }

  private Optional<OpenedDay> opened(CareSlot slot, MemberId caregiver) {
    var now = clock.instant();
    return slot.insteadOf()
        .map(
            one ->
                new OpenedDay(
                    one.day(),
                    slot.id(),
                    slot.period(),
                    slot.coverage(now),
                    CareSlotCard.of(slot, now, Optional.empty()).mayComeAfterAll(caregiver)));
  }

  private List<RegularCard> live(Predicate<RegularCare> which) {
    var now = clock.instant();
    return inTime.around(new Period(now.minus(BACK), now.plus(AHEAD))).stream()
        .filter(which)
        .map(this::card)
        .filter(RegularBoard::isLive)
        .sorted(SOONEST_FIRST)
        .toList();
  }

  private static Instant next(RegularCard card) {
    return card.next().stream().map(day -> day.period().from()).findFirst().orElse(Instant.MAX);
  }

  private static boolean isLive(RegularCard card) {
    return switch (card.state()) {
      case PROPOSED, AGREED -> true;
      case DECLINED -> card.firstAhead().isPresent();
      case WITHDRAWN, LAPSED, ENDED -> false;
    };
  }

  private RegularCard card(RegularCare care) {
    return RegularCard.of(care, inTime.daysOf(care), clock.instant(), families.current().zone());
  }
}
