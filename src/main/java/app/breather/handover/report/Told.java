package app.breather.handover.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be told of a child. */
public sealed interface Told {

  int NAME_LENGTH = 60;

  Duration LONGEST_SLEEP = Duration.ofHours(16);

  Duration LONGEST_INTERVAL = Duration.ofDays(7);

  /** As the buttons stand beside each other. */
  enum Kind {
    FED,
    SLEPT,
    NAPPY,
    MOOD,
    MEDICINE,
    NOTE;

    /** Empty for anything else. */
    public static Optional<Kind> of(String text) {
      return Stream.of(values()).filter(kind -> kind.key().equals(text)).findFirst();
    }

    /** In bundles and addresses. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  enum Food {
    MILK,
    FORMULA,
    FOOD,
    WATER
  }

  enum Nappies {
    WET,
    DIRTY,
    BOTH,
    DRY
  }

  enum Moods {
    HAPPY,
    CALM,
    TIRED,
    UPSET
  }

  /**
   * @param amount empty where nobody measured it
   */
  record Fed(Food food, Optional<Amount> amount) implements Told {}

  /**
   * @param until empty while the child sleeps
   */
  record Slept(Optional<Instant> until) implements Told {}

  record Nappy(Nappies how) implements Told {}

  record Mood(Moods how) implements Told {}

  /**
   * @param dose may be empty
   * @param interval at least so long before the next dose; zero where nobody knows
   */
  record Medicine(String name, String dose, Duration interval) implements Told {}

  /** Nothing but the note. */
  record Note() implements Told {}

  default Kind kind() {
    return switch (this) {
      case Fed _ -> Kind.FED;
      case Slept _ -> Kind.SLEPT;
      case Nappy _ -> Kind.NAPPY;
      case Mood _ -> Kind.MOOD;
      case Medicine _ -> Kind.MEDICINE;
      case Note _ -> Kind.NOTE;
    };
  }
}
