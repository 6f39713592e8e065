package app.breather.family;

import app.breather.base.security.Role;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Somebody to be added, as it was typed.
 *
 * @param mailAddress may be blank
 * @param language in which they are written to
 */
public record NewMember(String name, Role role, String mailAddress, Locale language) {

  Set<Problem> problems() {
    var problems = EnumSet.noneOf(Problem.class);
    if (PersonName.parse(name).isEmpty()) {
      problems.add(Problem.MY_NAME);
    }
    if (!MailCard.isAddressOrBlank(mailAddress)) {
      problems.add(Problem.EMAIL);
    }
    return problems;
  }
}
