package app.breather.handover.milk;

import app.breather.calendar.StayWords.Bundle;
import java.text.NumberFormat;
import java.util.Locale;

/** How much milk, and where, in a reader's words. */
public record MilkSaid(Locale reader, Bundle bundle) {

  private static final int DIGITS = 1;

  /** As in "120 ml" or "4.5 oz". */
  public String amount(int ml, MilkUnit unit) {
    var number = NumberFormat.getNumberInstance(reader);
    number.setMaximumFractionDigits(DIGITS);
    return bundle.say("milk.amount." + lower(unit), number.format(unit.said(ml)));
  }

  /** As in "In the fridge". */
  public String place(MilkPlace place) {
    return bundle.say("milk.place." + lower(place));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
