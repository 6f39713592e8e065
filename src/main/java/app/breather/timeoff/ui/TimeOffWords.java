package app.breather.timeoff.ui;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.base.ui.RecurrenceWords;
import app.breather.base.ui.State;
import app.breather.base.ui.StateChip;
import app.breather.base.ui.Times;
import app.breather.family.ui.People;
import app.breather.timeoff.Answer;
import app.breather.timeoff.TimeOffCard;
import app.breather.timeoff.TimeOffCard.Part;
import app.breather.timeoff.TimeOffHistoryLine;
import app.breather.timeoff.TimeOffKind;
import app.breather.timeoff.TimeOffState;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Time off in the viewer's words. */
public record TimeOffWords(Times times, People.Named people, MemberId me) {

  private static final Duration WITHIN_A_DAY = Duration.ofHours(20);

  /** As in "Climbing", or "Date night" where no reason was given. */
  public static String title(TimeOffCard card) {
    return card.reason().isEmpty() ? kind(card.kind()) : card.reason();
  }

  static String kind(TimeOffKind kind) {
    return text(kind == TimeOffKind.DATE_NIGHT ? "timeoff.dateNight" : "timeoff.meTime");
  }

  public String range(Period period) {
    return times.range(period.from(), period.until());
  }

  public StateChip chip(TimeOffCard card) {
    return switch (card.state()) {
      case REQUESTED -> chip(State.ASKED, "requested");
      case AGREED, ANNOUNCED -> standing(card);
      case OBJECTED -> chip(State.NEUTRAL, "objected");
      case COUNTERED -> chip(State.ASKED, "countered");
      case DECLINED -> chip(State.NEUTRAL, "declined");
      case LAPSED -> chip(State.NEUTRAL, "lapsed");
      case TAKEN -> chip(State.COVERED, "taken");
      case CANCELLED -> chip(State.CANCELLED, "cancelled");
    };
  }

  private static StateChip standing(TimeOffCard card) {
    if (card.coveredInFull()) {
      return chip(State.COVERED, card.state() == TimeOffState.ANNOUNCED ? "announced" : "covered");
    }
    return card.open().size() < card.parts().size()
        ? chip(State.PARTLY, "partly")
        : chip(State.OPEN, "uncovered");
  }

  private static StateChip chip(State state, String word) {
    return new StateChip(state, text("timeoff.state." + word));
  }

  static StateChip chip(Answer answer) {
    var look =
        switch (answer) {
          case WAITING -> State.ASKED;
          case YES -> State.COVERED;
          case NO -> State.NEUTRAL;
        };
    return new StateChip(look, text("timeoff.answer." + lower(answer)));
  }

  /** As in "Sam has Mia.", or with times where several do. */
  public String who(List<Part> parts) {
    if (parts.size() == 1) {
      return who(parts.getFirst());
    }
    return parts.stream().map(this::whoAndWhen).collect(Collectors.joining(" "));
  }

  String whoAndWhen(Part part) {
    return text("timeoff.part", span(part.period()), who(part));
  }

  String who(Part part) {
    var children = people.childNames(part.children());
    if (part.isOpen()) {
      return text("timeoff.has.nobody", children);
    }
    if (part.who().equals(List.of(me))) {
      return text("timeoff.has.you", children);
    }
    return part.who().size() == 1
        ? text("timeoff.has", people.name(part.who().getFirst()), children)
        : text("timeoff.has.several", names(part.who()), children);
  }

  /** Only the clock where that is clear enough. */
  String span(Period period) {
    return period.length().compareTo(WITHIN_A_DAY) > 0
        ? range(period)
        : times.clock(period.from(), period.until());
  }

  String spans(List<Part> parts) {
    return parts.stream()
        .map(Part::period)
        .distinct()
        .map(this::span)
        .collect(Collectors.joining(", "));
  }

  /** As in "Alex would like to be off", from the view of who has to do something about it. */
  public String asks(TimeOffCard card) {
    var who = people.name(card.lastSaidBy());
    if (card.isSuggestedTo(me) && card.state() == TimeOffState.REQUESTED) {
      return text("timeoff.asks.suggested", who);
    }
    return switch (card.state()) {
      case ANNOUNCED -> text("timeoff.asks.announced", who);
      case COUNTERED -> text("timeoff.asks.counter", who);
      case OBJECTED -> text("timeoff.asks.objected", who);
      default -> wishes(card, who);
    };
  }

  private static String wishes(TimeOffCard card, String who) {
    if (card.replaced().isPresent()) {
      return text("timeoff.asks.moved", who);
    }
    if (card.repeats().isPresent()) {
      return text("timeoff.asks.repeats", who);
    }
    return card.kind() == TimeOffKind.DATE_NIGHT
        ? text("timeoff.asks.dateNight", who)
        : text("timeoff.asks.meTime", who);
  }

  /** The time that another is suggested for. */
  String instead(TimeOffCard card) {
    return text("timeoff.instead", range(card.period()));
  }

  String agreedFrom(Instant moment) {
    return text("timeoff.agreedFrom", times.moment(moment));
  }

  /** What others may still say to it, from the view of who waits for that. */
  Optional<String> howItStands(TimeOffCard card) {
    return card.counter()
        .map(counter -> text("timeoff.waits.counter", range(counter.period())))
        .or(() -> card.agreedFrom().map(this::agreedFrom));
  }

  /** As in "Repeats every Tuesday, 19:00–21:00."; empty for what does not. */
  public Optional<String> repeats(TimeOffCard card) {
    return card.repeats().map(it -> text("repeat.is", new RecurrenceWords(times).of(it.time())));
  }

  /** As in "Instead of Tue 9 March, 19:00–21:00."; empty for what comes on top. */
  Optional<String> replaced(TimeOffCard card) {
    return card.replaced()
        .map(
            it ->
                text(
                    it.following() ? "timeoff.instead.following" : "timeoff.instead",
                    range(it.first())));
  }

  /** As in "Alex, Kim and Sam". */
  String names(List<MemberId> members) {
    return people.names(members);
  }

  String of(TimeOffHistoryLine line) {
    return text(
        "timeoff.happened." + lower(line.what()), people.name(line.by()), range(line.period()));
  }

  static String text(String key, Object... values) {
    return I18NProvider.translate(key, values);
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
