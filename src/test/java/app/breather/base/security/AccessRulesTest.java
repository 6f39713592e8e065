package app.breather.base.security;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.tenancy.AccountId;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.FamilyId;
import app.breather.base.tenancy.MemberId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class AccessRulesTest {

  private static final FamilyId FAMILY = FamilyId.create();
  private static final Actor.Person PERSON =
      new Actor.Person(FAMILY, AccountId.create(), MemberId.create());
  private static final Actor.System SYSTEM = new Actor.System(FAMILY);

  private final CurrentActor current =
      new AnnotationConfigApplicationContext(CurrentActor.class).getBean(CurrentActor.class);

  @Test
  void theSystemReadsAsAMemberAndDecidesNothing() {
    assertThat(allowed(SYSTEM, Optional.empty()))
        .containsExactlyInAnyOrder(Access.SYSTEM, Access.MEMBER, Access.ANYONE);
  }

  @Test
  void aParentIsAMemberAndNotTheSystem() {
    assertThat(allowed(PERSON, Optional.of(Role.PARENT)))
        .containsExactlyInAnyOrder(
            Access.PARENT, Access.PARENT_OR_LINK, Access.MEMBER, Access.ANYONE);
  }

  @Test
  void aCaregiverIsAMemberAndNoParent() {
    assertThat(allowed(PERSON, Optional.of(Role.CAREGIVER)))
        .containsExactlyInAnyOrder(Access.CAREGIVER, Access.MEMBER, Access.ANYONE);
  }

  @Test
  void whoActsByALinkIsWhatTheirMembershipSays() {
    var link = new Actor.ByLink(FAMILY, MemberId.create());

    assertThat(allowed(link, Optional.of(Role.CAREGIVER)))
        .containsExactlyInAnyOrder(Access.CAREGIVER, Access.MEMBER, Access.ANYONE);
    assertThat(allowed(link, Optional.empty())).containsExactly(Access.ANYONE);
  }

  @Test
  void byALinkAParentDoesOnlyWhatCanBeDoneByOne() {
    var link = new Actor.ByLink(FAMILY, MemberId.create());

    assertThat(allowed(link, Optional.of(Role.PARENT)))
        .containsExactlyInAnyOrder(Access.PARENT_OR_LINK, Access.MEMBER, Access.ANYONE);
  }

  @Test
  void aFormerMemberIsAnybody() {
    assertThat(allowed(PERSON, Optional.empty())).containsExactly(Access.ANYONE);
  }

  @Test
  void whoIsInNoFamilyIsAnybody() {
    var rules = new AccessRules(current, _ -> Optional.of(Role.PARENT));

    assertThat(current.asNobody(() -> allowed(rules))).containsExactly(Access.ANYONE);
  }

  private Set<Access> allowed(Actor actor, Optional<Role> role) {
    return current.as(actor, () -> allowed(new AccessRules(current, _ -> role)));
  }

  private static Set<Access> allowed(AccessRules rules) {
    var allowed = EnumSet.allOf(Access.class);
    allowed.removeIf(needed -> !rules.allow(needed));
    return allowed;
  }
}
