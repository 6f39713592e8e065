package app.breather.bedtime.web;

import app.breather.bedtime.DoneResult;
import java.util.Arrays;
import java.util.Locale;

/** What became of a button, as the address after it says. */
enum EveningSaid {
  NOTHING,
  RECORDED,
  /** Somebody else had written it down, which the page shows. */
  MEANWHILE,
  TOO_LATE,
  WRONG;

  /** {@link #NOTHING} for anything that {@link #key} did not give. */
  static EveningSaid of(String key) {
    return Arrays.stream(values())
        .filter(said -> said.key().equals(key))
        .findFirst()
        .orElse(NOTHING);
  }

  static EveningSaid of(DoneResult result) {
    return switch (result) {
      case DoneResult.Recorded _ -> RECORDED;
      case DoneResult.ReportedMeanwhile _ -> MEANWHILE;
      case DoneResult.TooLate _ -> TOO_LATE;
      case DoneResult.TooEarly _, DoneResult.Unknown _ -> WRONG;
    };
  }

  String key() {
    return this == NOTHING ? "" : name().toLowerCase(Locale.ROOT);
  }
}
