package app.breather.family;

import app.breather.base.live.FamilyChanges;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import java.util.Objects;
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
  private final KnownMembers known;
  private final AccountRows accounts;
  private final PasswordEncoder passwords;
  private final SignInLimits limits;
  private final SignIns signIns;
  private final CurrentActor current;
  private final FamilyChanges changes;

  Profiles(
      MemberRows members,
      KnownMembers known,
      AccountRows accounts,
      PasswordEncoder passwords,
      SignInLimits limits,
      SignIns signIns,
      CurrentActor current,
      FamilyChanges changes) {
    this.members = members;
    this.known = known;
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
    return card(member(), account());
  }

  private static ProfileCard card(Member member, Account account) {
    var me = member.card();
    return new ProfileCard(
        me.name(),
        me.colour(),
        account.email(),
        account.language(),
        account.largeType(),
        account.theme());
  }

  /**
   * @param seen what it was when it was shown; when it is no longer so, nothing is stored
   * @param wanted how it is to be; the address stays, and so does a colour that there is not
   */
  @Needs(Access.MEMBER)
  @Transactional
  public ProfileResult change(ProfileCard seen, ProfileCard wanted) {
    var name = PersonName.parse(wanted.name());
    if (name.isEmpty()) {
      return new ProfileResult.Invalid(Problem.MY_NAME);
    }
    var me = members.lockPresent(current.person().member().value()).orElseThrow();
    var account = accounts.lock(current.person().account().value()).orElseThrow();
    var now = card(me, account);
    if (!now.equals(seen)) {
      return new ProfileResult.Changed(now);
    }
    me.change(name.get(), Colours.isColour(wanted.colour()) ? wanted.colour() : now.colour());
    account.prefer(wanted.language(), wanted.largeType(), wanted.theme());
    known.forget();
    changes.changed(current.family(), "family");
    return new ProfileResult.Saved();
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
    signIns.endAllAfterNewPassword(account);
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
