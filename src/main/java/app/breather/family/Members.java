package app.breather.family;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.security.Role;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the family one is in. Ids of another family are unknown here. */
@Service
public class Members {

  private final KnownMembers known;
  private final CurrentActor current;

  Members(KnownMembers known, CurrentActor current) {
    this.known = known;
    this.current = current;
  }

  /** Who is present: parents first, then in the order in which they came. */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public List<MemberCard> all() {
    return known.present().stream().map(KnownMember::card).toList();
  }

  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public List<MemberCard> parents() {
    return withRole(Role.PARENT);
  }

  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public List<MemberCard> caregivers() {
    return withRole(Role.CAREGIVER);
  }

  private List<MemberCard> withRole(Role role) {
    return known.present().stream().map(KnownMember::card).filter(m -> m.role() == role).toList();
  }

  /** Empty for one who left. */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public Optional<MemberCard> find(MemberId id) {
    return known.present(id).map(KnownMember::card);
  }

  /** Also one who left: what they did stays with their name. */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public Optional<MemberCard> findEver(MemberId id) {
    return known.ever(id).map(KnownMember::card);
  }

  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public MemberCard me() {
    return known.present(current.member()).orElseThrow().card();
  }

  /** When those who are no longer there left. */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public Map<MemberId, Instant> departures() {
    return known.departed().stream()
        .collect(
            Collectors.toUnmodifiableMap(KnownMember::id, member -> member.left().orElseThrow()));
  }
}
