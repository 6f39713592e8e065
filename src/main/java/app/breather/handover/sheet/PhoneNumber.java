package app.breather.handover.sheet;

import java.util.regex.Pattern;

/**
 * Whom to call, as it was written.
 *
 * @param name as in "Alex", or "Doctor"
 * @param number with whatever spaces people write
 */
public record PhoneNumber(String name, String number) {

  static final int NAME_LENGTH = 60;

  private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ()/.-]{1,28}");

  public PhoneNumber {
    name = name.strip();
    number = number.strip();
  }

  boolean isEmpty() {
    return name.isEmpty() && number.isEmpty();
  }

  /** Whether a phone could dial it. */
  public boolean canBeDialled() {
    return NUMBER.matcher(number).matches();
  }

  /** As phones dial it. */
  public String href() {
    return "tel:" + number.replaceAll("[^+0-9]", "");
  }
}
