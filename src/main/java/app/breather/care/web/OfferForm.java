package app.breather.care.web;

import app.breather.base.text.Texts;
import app.breather.base.time.Period;
import app.breather.care.LinkedOffers;
import app.breather.care.OfferByLink;
import app.breather.care.OfferContent;
import app.breather.care.OfferId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** What a browser sent, which may be anything. */
record OfferForm(MultiValueMap<String, String> sent, LinkedOffers seen) {

  /** So many days, today among them, can be chosen. */
  static final int DAYS = 14;

  static final int STEP = 15;

  OfferSaid give(OfferByLink offers, String secret) {
    return switch (field("act")) {
      case "offer" ->
          period()
              .map(period -> new OfferContent(period, word()))
              .flatMap(content -> offers.offer(secret, content))
              .map(OfferSaid::of)
              .orElse(OfferSaid.DOES_NOT_FIT);
      case "back" ->
          OfferId.parse(field("offer"))
              .map(offer -> OfferSaid.of(offers.withdraw(secret, offer)))
              .orElse(OfferSaid.NOTHING);
      case "end" -> {
        offers.end(secret);
        yield OfferSaid.NOTHING;
      }
      default -> OfferSaid.NOTHING;
    };
  }

  /** What ends before it starts ends on the next day. */
  private Optional<Period> period() {
    try {
      var day = LocalDate.parse(field("day"));
      var from = LocalTime.parse(field("from"));
      var until = LocalTime.parse(field("until"));
      var end = until.isAfter(from) ? day : day.plusDays(1);
      return isOffered(day) && isStep(from) && isStep(until)
          ? Period.between(day.atTime(from), end.atTime(until), seen.zone())
          : Optional.empty();
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }

  private boolean isOffered(LocalDate day) {
    return !day.isBefore(seen.today()) && day.isBefore(seen.today().plusDays(DAYS));
  }

  private static boolean isStep(LocalTime time) {
    return time.toSecondOfDay() % (STEP * 60) == 0 && time.getNano() == 0;
  }

  private String word() {
    return Texts.shortened(field("word"), OfferContent.WORD_LENGTH);
  }

  private String field(String name) {
    return Objects.requireNonNullElse(sent.getFirst(name), "");
  }
}
