package app.breather.family;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The family one is in. */
@Service
public class Families {

  private final KnownMembers known;
  private final FamilyRows families;
  private final CurrentActor current;

  Families(KnownMembers known, FamilyRows families, CurrentActor current) {
    this.known = known;
    this.families = families;
    this.current = current;
  }

  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public FamilyCard current() {
    return known
        .family()
        .orElseGet(() -> families.findById(current.family().value()).orElseThrow().card());
  }
}
