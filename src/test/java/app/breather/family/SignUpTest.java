package app.breather.family;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.security.Role;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class SignUpTest {

  @Autowired private SignUp signUp;
  @Autowired private FamilyFixture fixture;
  @Autowired private Families families;
  @Autowired private Members members;
  @Autowired private Children children;

  @Test
  void beginsAFamilyWithItsFirstParentAndChildren() {
    var home = fixture.aFamily();

    var family = fixture.as(home.parent(), families::current);
    assertThat(family.name()).isEqualTo("The Parkers");
    assertThat(family.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    assertThat(fixture.as(home.parent(), children::all))
        .singleElement()
        .satisfies(child -> assertThat(child.name()).isEqualTo("Mia"));
    assertThat(fixture.as(home.parent(), members::me))
        .satisfies(
            me -> {
              assertThat(me.name()).isEqualTo("Alex");
              assertThat(me.role()).isEqualTo(Role.PARENT);
              assertThat(me.hasAccount()).isTrue();
            });
  }

  @Test
  void anAddressHasOneAccountInWhateverCase() {
    var home = fixture.aFamily();

    var again = signUp.signUp(FamilyFixture.typed(home.email().toUpperCase(Locale.ROOT)));

    assertThat(again).isEqualTo(new SignUpResult.EmailTaken());
  }

  @Test
  void namesEverythingThatIsWrongAtOnce() {
    var typed =
        new NewFamily(
            "nonsense",
            "short",
            "x".repeat(10_000),
            " ",
            "Mars/Olympus",
            DayOfWeek.MONDAY,
            Locale.GERMAN,
            List.of(new NewFamily.NewChild("", LocalDate.of(2999, 1, 1))));

    assertThat(signUp.signUp(typed))
        .isInstanceOfSatisfying(
            SignUpResult.Invalid.class,
            invalid ->
                assertThat(invalid.problems())
                    .containsExactlyInAnyOrder(
                        Problem.EMAIL,
                        Problem.PASSWORD_SHORT,
                        Problem.MY_NAME,
                        Problem.FAMILY_NAME,
                        Problem.ZONE,
                        Problem.CHILD_NAME,
                        Problem.CHILD_BORN));
  }

  @Test
  void refusesWhatEverybodyTriesFirst() {
    var typed = FamilyFixture.typed(UUID.randomUUID() + "@breather.example");
    var common =
        new NewFamily(
            typed.email(),
            "Password123",
            typed.myName(),
            typed.familyName(),
            typed.zone(),
            typed.weekStart(),
            typed.language(),
            typed.children());

    assertThat(signUp.signUp(common))
        .isInstanceOfSatisfying(
            SignUpResult.Invalid.class,
            invalid -> assertThat(invalid.problems()).containsExactly(Problem.PASSWORD_COMMON));
  }
}
