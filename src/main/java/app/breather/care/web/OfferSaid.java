package app.breather.care.web;

import app.breather.care.OfferEndResult;
import app.breather.care.OfferResult;
import java.util.Arrays;
import java.util.Locale;

/** What is told once after a button of the offer page was pressed. */
enum OfferSaid {
  NOTHING,
  OFFERED,
  WITHDRAWN,
  BEFORE,
  PROMISED,
  DOES_NOT_FIT,
  TOO_LATE;

  /** {@link #NOTHING} for anything that {@link #key} did not give. */
  static OfferSaid of(String key) {
    return Arrays.stream(values())
        .filter(said -> said.key().equals(key))
        .findFirst()
        .orElse(NOTHING);
  }

  static OfferSaid of(OfferResult result) {
    return switch (result) {
      case OfferResult.Offered _ -> OFFERED;
      case OfferResult.OfferedBefore _ -> BEFORE;
      case OfferResult.Promised _ -> PROMISED;
      case OfferResult.Invalid _ -> DOES_NOT_FIT;
    };
  }

  static OfferSaid of(OfferEndResult result) {
    return switch (result) {
      case OfferEndResult.Ended _ -> WITHDRAWN;
      case OfferEndResult.NotOpen _ -> TOO_LATE;
      case OfferEndResult.Gone _ -> NOTHING;
    };
  }

  String key() {
    return this == NOTHING ? "" : name().toLowerCase(Locale.ROOT);
  }
}
