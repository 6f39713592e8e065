package app.breather.family;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The family one is in. */
@Service
public class Families {

  private final FamilyRows families;
  private final CurrentActor current;

  Families(FamilyRows families, CurrentActor current) {
    this.families = families;
    this.current = current;
  }

  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public FamilyCard current() {
    return families.findById(current.family().value()).orElseThrow().card();
  }
}
