package app.breather.family;

import app.breather.base.persistence.InTransaction;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.FamilyId;
import app.breather.base.tenancy.MemberId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The family, its children and who is and was in it, read once a transaction: who acts, whom it
 * concerns, whom to tell and by which clock are asked by many. No entity is loaded, so that whoever
 * is locked later is read as they are then.
 */
@Component
class KnownMembers {

  private final MemberRows members;
  private final CurrentActor current;

  KnownMembers(MemberRows members, CurrentActor current) {
    this.members = members;
    this.current = current;
  }

  /** Parents first, then in the order in which they came. */
  List<KnownMember> present() {
    return ever().stream().filter(KnownMember::isPresent).toList();
  }

  List<KnownMember> departed() {
    return ever().stream().filter(member -> !member.isPresent()).toList();
  }

  Optional<KnownMember> present(MemberId id) {
    return ever(id).filter(KnownMember::isPresent);
  }

  Optional<KnownMember> ever(MemberId id) {
    return ever().stream().filter(member -> member.id().equals(id)).findFirst();
  }

  /** Empty while nobody is in it, as when it is founded. */
  Optional<FamilyCard> family() {
    return ever().stream().map(KnownMember::family).findFirst();
  }

  /** For who changes the family, its members or its children in the transaction. */
  void forget() {
    read().clear();
  }

  /** The oldest first; empty also while nobody is in the family, as when it is founded. */
  List<ChildCard> children() {
    return rows().stream().flatMap(row -> row.child().stream()).distinct().toList();
  }

  private List<KnownMember> ever() {
    return rows().stream().map(KnownMember.WithChild::member).distinct().toList();
  }

  private List<KnownMember.WithChild> rows() {
    return read().computeIfAbsent(current.family(), _ -> members.ever());
  }

  private static Map<FamilyId, List<KnownMember.WithChild>> read() {
    return InTransaction.keep(Read.class, Read::new).byFamily;
  }

  private static final class Read {
    private final Map<FamilyId, List<KnownMember.WithChild>> byFamily = new HashMap<>();
  }
}
