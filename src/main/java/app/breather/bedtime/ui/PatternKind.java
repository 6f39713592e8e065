package app.breather.bedtime.ui;

import app.breather.base.tenancy.MemberId;
import app.breather.bedtime.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Patterns as people speak of them. */
enum PatternKind {
  EVERY_OTHER,
  TWO_EACH,
  THREE_EACH,
  WEEK_EACH,
  WEEKDAYS,
  CYCLE;

  private static final int WEEK = 7;

  static List<PatternKind> offeredTo(int parents) {
    return parents < 2 ? List.of(EVERY_OTHER) : List.of(values());
  }

  static PatternKind of(Pattern pattern) {
    return switch (pattern) {
      case Pattern.Weekdays _ -> WEEKDAYS;
      case Pattern.Cycle(var nights) when Set.copyOf(nights).size() < 2 -> CYCLE;
      case Pattern.Cycle(var nights) when BedtimeWords.isInTurns(nights) ->
          switch (nights.lastIndexOf(nights.getFirst()) + 1) {
            case 1 -> EVERY_OTHER;
            case 2 -> TWO_EACH;
            case 3 -> THREE_EACH;
            case WEEK -> WEEK_EACH;
            default -> CYCLE;
          };
      case Pattern.Cycle _ -> CYCLE;
    };
  }

  String label() {
    return BedtimeWords.text("bedtime.rota." + name().toLowerCase(Locale.ROOT));
  }

  /** How many people have to be named for it; a cycle of one's own starts with two weeks. */
  int places(int parents) {
    return switch (this) {
      case EVERY_OTHER, TWO_EACH, THREE_EACH, WEEK_EACH -> parents;
      case WEEKDAYS -> WEEK;
      case CYCLE -> 2 * WEEK;
    };
  }

  Pattern pattern(List<MemberId> people) {
    return switch (this) {
      case EVERY_OTHER -> each(people, 1);
      case TWO_EACH -> each(people, 2);
      case THREE_EACH -> each(people, 3);
      case WEEK_EACH -> each(people, WEEK);
      case WEEKDAYS -> new Pattern.Weekdays(people);
      case CYCLE -> new Pattern.Cycle(people);
    };
  }

  private static Pattern each(List<MemberId> people, int nights) {
    var all = new ArrayList<MemberId>();
    for (var person : people) {
      for (int i = 0; i < nights; i++) {
        all.add(person);
      }
    }
    return new Pattern.Cycle(all);
  }
}
