package app.breather.family;

import app.breather.base.live.FamilyChanges;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own name, colour, preferences and password. */
@Service
public class Profiles {

  /** What came of a new password. */
  public enum PasswordChange {
    /** It holds, and every sign-in before it has ended. */
    DONE,
    OLD_IS_WRONG,
    TOO_SHORT,
    TOO_LONG,
    TOO_COMMON
  }

  private final MemberRows members;
  private final AccountRows accounts;
  private final PasswordEncoder passwords;
  private final SignInLimits limits;
  private final SignIns signIns;
  private final CurrentActor current;
  private final FamilyChanges changes;

  Profiles(
      MemberRows members,
      AccountRows accounts,
      PasswordEncoder passwords,
      SignInLimits limits,
      SignIns signIns,
      CurrentActor current,
      FamilyChanges changes) {
    this.members = members;
    this.accounts = accounts;
    this.passwords = passwords;
    this.limits = limits;
    this.signIns = signIns;
    this.current = current;
    this.changes = changes;
  }

  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public ProfileCard mine() {
    var me = member().card();
    var account = account();
    return new ProfileCard(
        me.name(),
        me.colour(),
        account.email(),
        account.language(),
        account.largeType(),
        account.theme());
  }

  /** Empty when it was stored. */
  @Needs(Access.MEMBER)
  @Transactional
  public Optional<Problem> change(
      String name, int colour, Locale language, boolean largeType, Theme theme) {
    var valid = PersonName.parse(name);
    if (valid.isEmpty()) {
      return Optional.of(Problem.MY_NAME);
    }
    var me = member();
    me.change(valid.get(), Colours.isColour(colour) ? colour : me.card().colour());
    account().prefer(language, largeType, theme);
    changes.changed(current.family(), "family");
    return Optional.empty();
  }

  @Needs(Access.MEMBER)
  @Transactional
  public PasswordChange changePassword(String old, String wanted) {
    var account = account();
    if (!limits.tryOnce(account.email()) || !passwords.matches(old, account.passwordHash())) {
      return PasswordChange.OLD_IS_WRONG;
    }
    limits.succeeded(account.email());
    var problem = PasswordRule.problemWith(wanted);
    if (problem.isPresent()) {
      return switch (problem.get()) {
        case PASSWORD_LONG -> PasswordChange.TOO_LONG;
        case PASSWORD_COMMON -> PasswordChange.TOO_COMMON;
        default -> PasswordChange.TOO_SHORT;
      };
    }
    account.changePassword(Objects.requireNonNull(passwords.encode(wanted)));
    signIns.endAll(account);
    return PasswordChange.DONE;
  }

  /** Every session and every remembered browser has to sign in again, this one too. */
  @Needs(Access.MEMBER)
  @Transactional
  public void signOutEverywhere() {
    signIns.endAll(account());
  }

  private Member member() {
    return members.findPresent(current.person().member().value()).orElseThrow();
  }

  private Account account() {
    return accounts.findById(current.person().account().value()).orElseThrow();
  }
}
