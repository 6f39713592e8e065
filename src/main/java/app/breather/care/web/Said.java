package app.breather.care.web;

import app.breather.care.AcceptResult;
import app.breather.care.AnswerResult;
import java.util.Arrays;
import java.util.Locale;

/** What is told once after a button was pressed, beside what the page says anyway. */
enum Said {
  DONE,
  TAKEN,
  BUSY,
  DOES_NOT_FIT,
  TOO_LATE;

  /** {@link #DONE} for anything that {@link #key} did not give. */
  static Said of(String key) {
    return Arrays.stream(values()).filter(said -> said.key().equals(key)).findFirst().orElse(DONE);
  }

  static Said of(AcceptResult result) {
    return switch (result) {
      case AcceptResult.TakenMeanwhile _ -> TAKEN;
      case AcceptResult.Busy _, AcceptResult.BusyElsewhere _ -> BUSY;
      case AcceptResult.DoesNotFit _ -> DOES_NOT_FIT;
      case AcceptResult.Over _ -> TOO_LATE;
      case AcceptResult.Accepted _, AcceptResult.Cancelled _, AcceptResult.Gone _ -> DONE;
    };
  }

  static Said of(AnswerResult result) {
    return switch (result) {
      case AnswerResult.TooLate _ -> TOO_LATE;
      case AnswerResult.Done _, AnswerResult.Cancelled _, AnswerResult.Gone _ -> DONE;
    };
  }

  String key() {
    return this == DONE ? "" : name().toLowerCase(Locale.ROOT);
  }
}
