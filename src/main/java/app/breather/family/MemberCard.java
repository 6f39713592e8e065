package app.breather.family;

import app.breather.base.security.Role;
import app.breather.base.tenancy.MemberId;

/**
 * A person of the family, as lists show them.
 *
 * @param name what the child calls them
 * @param colour 1 to 8
 */
public record MemberCard(
    MemberId id, String name, Role role, String initials, int colour, boolean hasAccount) {

  public boolean isParent() {
    return role == Role.PARENT;
  }
}
