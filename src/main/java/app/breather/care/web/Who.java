package app.breather.care.web;

import app.breather.family.MemberCard;

/** For whom a page is, as its badge and name show it. */
public record Who(String name, String initials, int colour) {

  static Who of(MemberCard member) {
    return new Who(member.name(), member.initials(), member.colour());
  }
}
