package app.breather.care.web;

import app.breather.care.AcceptResult;
import app.breather.care.AgreeResult;
import app.breather.care.RegularChangeResult;
import java.util.Arrays;
import java.util.Locale;

/** What is told once after a yes to regular care, beside what the page says anyway. */
enum RegularSaid {
  NOTHING,
  BUSY,
  GIVEN_BACK,
  COMING,
  TOO_LATE,
  ENDING,
  NO_DAY;

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

  static RegularSaid of(RegularChangeResult result) {
    return switch (result) {
      case RegularChangeResult.Opened _ -> GIVEN_BACK;
      case RegularChangeResult.Done _ -> ENDING;
      case RegularChangeResult.Nothing _ -> TOO_LATE;
      default -> NOTHING;
    };
  }

  static RegularSaid of(AcceptResult result) {
    return switch (result) {
      case AcceptResult.Accepted _ -> COMING;
      case AcceptResult.Gone _ -> NOTHING;
      default -> TOO_LATE;
    };
  }

  String key() {
    return this == NOTHING ? "" : name().toLowerCase(Locale.ROOT);
  }
}
