package app.breather.care.web;

import app.breather.care.AgreeResult;
import java.util.Arrays;
import java.util.Locale;

/** What is told once after a yes to regular care, beside what the page says anyway. */
enum RegularSaid {
  NOTHING,
  BUSY;

  /** {@link #NOTHING} for anything that {@link #key} did not give. */
  static RegularSaid of(String key) {
    return Arrays.stream(values())
        .filter(said -> said.key().equals(key))
        .findFirst()
        .orElse(NOTHING);
  }

  static RegularSaid of(AgreeResult result) {
    return switch (result) {
      case AgreeResult.Busy _, AgreeResult.BusyElsewhere _ -> BUSY;
      case AgreeResult.Agreed _, AgreeResult.NotOpen _, AgreeResult.Gone _ -> NOTHING;
    };
  }

  String key() {
    return this == NOTHING ? "" : name().toLowerCase(Locale.ROOT);
  }
}
