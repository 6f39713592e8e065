package app.breather.care;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.security.Role;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.family.Children;
import app.breather.family.Correspondents;
import app.breather.family.Families;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads an ask, first for whom it is, then as that caregiver may see it. */
@Component
class LinkedAskReader {

  private final CareSlots slots;
  private final CareBoard board;
  private final Members members;
  private final Children children;
  private final Families families;
  private final Correspondents correspondents;
  private final LadderSteps steps;
  private final SlotHints hints;
  private final CareFromAnswer promised;
  private final CurrentActor current;
  private final Clock clock;

  LinkedAskReader(
      CareSlots slots,
      CareBoard board,
      Members members,
      Children children,
      Families families,
      Correspondents correspondents,
      LadderSteps steps,
      SlotHints hints,
      CareFromAnswer promised,
      CurrentActor current,
      Clock clock) {
    this.slots = slots;
    this.board = board;
    this.members = members;
    this.children = children;
    this.families = families;
    this.correspondents = correspondents;
    this.steps = steps;
    this.hints = hints;
    this.promised = promised;
    this.current = current;
    this.clock = clock;
  }

  /** Whom an ask is for, and about which slot. */
  record Asked(Actor.ByLink who, CareSlotId slot) {}

  /** Empty for a caregiver who left, and for one who became a parent. */
  @Needs(Access.SYSTEM)
  @Transactional(readOnly = true)
  public Optional<Asked> asked(UUID ask) {
    return slots
        .findByAsk(ask)
        .flatMap(
            slot ->
                slot.ask(ask)
                    .map(Ask::caregiver)
                    .filter(this::isCaregiver)
                    .map(who -> new Asked(new Actor.ByLink(current.family(), who), slot.id())));
  }

  private boolean isCaregiver(MemberId id) {
    return members.find(id).filter(member -> member.role() == Role.CAREGIVER).isPresent();
  }

  @Needs(Access.CAREGIVER)
  @Transactional(readOnly = true)
  public LinkedAsk read(CareSlotId id) {
    var card = board.slot(id).filter(slot -> slot.askOf(current.member()).isPresent());
    var slot = card.flatMap(_ -> slots.findById(id.value()));
    var asker = slot.flatMap(found -> found.askOf(current.member())).map(Ask::askedBy);
    var author = slot.map(CareSlot::openedBy);
    return new LinkedAsk(
        members.me(),
        correspondents.me().reading(),
        families.current().zone(),
        card.filter(found -> !isWithdrawn(found)),
        asker,
        author,
        slot.filter(this::othersWait).isPresent(),
        List.of(),
        Optional.empty(),
        people(
            card.stream().flatMap(LinkedAskReader::namedIn),
            Stream.concat(asker.stream(), author.stream()).toList()),
        children.all());
  }

  /** With what is good to know, which nobody needs who only acts. */
  @Needs(Access.CAREGIVER)
  @Transactional(readOnly = true)
  public LinkedAsk readToShow(CareSlotId id) {
    var ask = read(id);
    return ask.slot()
        .map(slot -> ask.with(hints.of(slot.period(), slot.children()), ahead(slot)))
        .orElse(ask);
  }

  private Optional<CareAhead> ahead(CareSlotCard slot) {
    return slot.promisedBy(current.member()).isEmpty()
        ? Optional.empty()
        : promised.ahead(CareOccasionId.of(slot.id()));
  }

  /** Only while it is so that nothing happens before the time of who reads this is over. */
  private boolean othersWait(CareSlot slot) {
    var now = clock.instant();
    return slot.askOf(current.member())
        .filter(ask -> ask.state(now) == AskState.WAITING)
        .filter(
            ask ->
                steps.next(slot).filter(next -> !next.when().isBefore(ask.answerBy())).isPresent())
        .isPresent();
  }

  private boolean isWithdrawn(CareSlotCard slot) {
    return slot.askOf(current.member())
        .filter(ask -> ask.state() == AskState.WITHDRAWN)
        .isPresent();
  }

  private static Stream<MemberId> namedIn(CareSlotCard slot) {
    return slot.covers().stream()
        .flatMap(cover -> Stream.concat(Stream.of(cover.caregiver()), cover.companions().stream()));
  }

  private List<MemberCard> people(Stream<MemberId> named, Collection<MemberId> authors) {
    return Stream.concat(
            members.parents().stream(),
            Stream.concat(named, authors.stream()).flatMap(id -> members.findEver(id).stream()))
        .distinct()
        .toList();
  }
}
