package app.breather.family;

import app.breather.base.persistence.ReadOnce;
import app.breather.base.tenancy.MemberId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who is and was in the family, read at once where nothing is written. Where something is, only
 * what is asked for is loaded, so that whoever is locked later is read as they are then.
 */
@Component
class KnownMembers {

  private final MemberRows members;

  KnownMembers(MemberRows members) {
    this.members = members;
  }

  /** Parents first, then in the order in which they came. */
  List<Member> present() {
    return ReadOnce.isReading()
        ? ever().stream().filter(Member::isPresent).toList()
        : members.present();
  }

  List<Member> departed() {
    return ReadOnce.isReading()
        ? ever().stream().filter(member -> !member.isPresent()).toList()
        : members.departed();
  }

  Optional<Member> present(MemberId id) {
    return ReadOnce.isReading()
        ? present().stream().filter(member -> member.id().equals(id)).findFirst()
        : members.findPresent(id.value());
  }

  private List<Member> ever() {
    return ReadOnce.readOnce(KnownMembers.class, members::ever);
  }
}
