package app.breather.care;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.security.Role;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.family.Children;
import app.breather.family.Families;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import app.breather.family.ReadingPreferences;
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
  private final ReadingPreferences readings;
  private final CurrentActor current;

  LinkedAskReader(
      CareSlots slots,
      CareBoard board,
      Members members,
      Children children,
      Families families,
      ReadingPreferences readings,
      CurrentActor current) {
    this.slots = slots;
    this.board = board;
    this.members = members;
    this.children = children;
    this.families = families;
    this.readings = readings;
    this.current = current;
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
    var author = card.flatMap(_ -> slots.findById(id.value())).map(CareSlot::openedBy);
    return new LinkedAsk(
        members.me(),
        readings.mine(),
        families.current().zone(),
        card.filter(slot -> !isWithdrawn(slot)),
        author,
        people(card.stream().flatMap(LinkedAskReader::namedIn), author.stream().toList()),
        children.all());
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
