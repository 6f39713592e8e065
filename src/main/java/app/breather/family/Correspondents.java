package app.breather.family;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the mail of members goes, and how they like to read: who has an account said so there, for
 * others the parents did.
 */
@Service
public class Correspondents {

  private final MemberRows members;
  private final CurrentActor current;

  Correspondents(MemberRows members, CurrentActor current) {
    this.members = members;
    this.current = current;
  }

  /** Empty for one who left, as for an id that does not exist. */
  @Needs(Access.SYSTEM)
  @Transactional(readOnly = true)
  public Optional<Correspondent> find(MemberId id) {
    return members.correspondent(id.value());
  }

  /** As whom a member with an account acts, to write what they alone may read. */
  @Needs(Access.SYSTEM)
  @Transactional(readOnly = true)
  public Optional<Actor.Person> personOf(MemberId id) {
    return members
        .findPresent(id.value())
        .flatMap(Member::account)
        .map(account -> new Actor.Person(current.family(), account, id));
  }

  /** Caregivers who have no account, and whose mail somebody said where to send. */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public Set<MemberId> caregiversByMailAlone() {
    return members.caregiversByMailAlone().stream()
        .map(MemberId::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The acting member, signed in or by a link. */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public Correspondent me() {
    return members.correspondent(current.member().value()).orElseThrow();
  }
}
