package app.breather.family;

import app.breather.base.persistence.Writes;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.FamilyId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Begins a family: an account, its first parent and the children. */
@Service
public class SignUp {

  static final int MOST_CHILDREN = 20;

  private final FamilyFounding founding;
  private final PasswordEncoder passwords;
  private final CurrentActor current;
  private final Clock clock;

  SignUp(FamilyFounding founding, PasswordEncoder passwords, CurrentActor current, Clock clock) {
    this.founding = founding;
    this.passwords = passwords;
    this.current = current;
    this.clock = clock;
  }

  @Needs(Access.ANYONE)
  public SignUpResult signUp(NewFamily typed) {
    var problems = problemsOf(typed);
    if (!problems.isEmpty()) {
      return new SignUpResult.Invalid(problems);
    }
    var hash = passwords.encode(typed.password());
    var family = FamilyId.create();
    return current.as(
        new Actor.System(family),
        () ->
            Writes.<SignUpResult>attempt(
                () -> founding.found(family, typed, hash),
                Map.of("account_email_key", SignUpResult.EmailTaken::new)));
  }

  private Set<Problem> problemsOf(NewFamily typed) {
    var problems = EnumSet.noneOf(Problem.class);
    if (EmailAddress.parse(typed.email()).isEmpty()) {
      problems.add(Problem.EMAIL);
    }
    PasswordRule.problemWith(typed.password()).ifPresent(problems::add);
    if (PersonName.parse(typed.myName()).isEmpty()) {
      problems.add(Problem.MY_NAME);
    }
    if (PersonName.parse(typed.familyName()).isEmpty()) {
      problems.add(Problem.FAMILY_NAME);
    }
    if (Zones.parse(typed.zone()).isEmpty()) {
      problems.add(Problem.ZONE);
    }
    var tomorrow = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
    if (typed.children().size() > MOST_CHILDREN
        || typed.children().stream().anyMatch(child -> PersonName.parse(child.name()).isEmpty())) {
      problems.add(Problem.CHILD_NAME);
    }
    if (typed.children().stream().anyMatch(c -> c.born() != null && c.born().isAfter(tomorrow))) {
      problems.add(Problem.CHILD_BORN);
    }
    return problems;
  }
}
