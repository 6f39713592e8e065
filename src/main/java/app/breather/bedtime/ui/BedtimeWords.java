package app.breather.bedtime.ui;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Times;
import app.breather.bedtime.Pattern;
import app.breather.bedtime.RotaContent;
import app.breather.bedtime.TakeOverCard;
import app.breather.bedtime.TakeResult;
import app.breather.bedtime.TurnCard;
import app.breather.bedtime.TurnReason;
import app.breather.family.ui.People;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Evenings in the viewer's words. */
public record BedtimeWords(Times times, People.Named people) {

  /** As in "Sam brings Mia to bed." */
  public String sentence(TurnCard turn) {
    var done = turn.report().map(report -> report.doneBy());
    if (done.isPresent()) {
      return text("bedtime.sentence.done", name(done.get()), childNames(turn));
    }
    return turn.who()
        .map(who -> text("bedtime.sentence", name(who), childNames(turn)))
        .orElseGet(() -> text("bedtime.sentence.nobody", childNames(turn)));
  }

  /** Says whose bedtime it is where not all children share one. */
  String forWhom(Set<ChildId> children, String said) {
    return children.isEmpty() || children.size() == people.children().size()
        ? said
        : text("bedtime.forSome", said, people.childNames(children));
  }

  /** As in "Fri 5 March", or "Fri 5 March (Mia)" where not all children share a rota. */
  String day(TurnCard turn) {
    return forWhom(turn.children(), times.day(turn.evening()));
  }

  /** As in "Alex asks: can you take Fri 5 March?" */
  public String asks(TakeOverCard ask) {
    var day = forWhom(ask.children(), times.day(ask.evening()));
    return text("bedtime.askedOfMe", name(ask.askedBy()), day);
  }

  String childNames(TurnCard turn) {
    return people.childNames(turn.children());
  }

  /** As in "Fri 5 March: Sam stands in". */
  String heading(TurnCard turn) {
    var day = day(turn);
    return turn.who()
        .map(who -> text("bedtime.why" + kind(turn) + ".title", day, name(who)))
        .orElseGet(() -> text("bedtime.why.nobody.title", day));
  }

  String why(TurnCard turn) {
    return switch (turn.reason()) {
      case TurnReason.ByPattern _ -> text("bedtime.why.pattern");
      case TurnReason.TookOver(var giver, var owed) ->
          text(owed ? "bedtime.why.takesOver.owed" : "bedtime.why.takesOver.present", name(giver));
      case TurnReason.Swapped(var giver, var forIt) ->
          text("bedtime.why.swapped", name(giver), times.day(forIt));
      case TurnReason.StandsIn(var away) -> text("bedtime.why.standsIn", name(away));
      case TurnReason.PaysBack(_, var evening) -> text("bedtime.why.paysBack", times.day(evening));
      case TurnReason.NobodyFree _ -> text("bedtime.why.nobody");
    };
  }

  private static String kind(TurnCard turn) {
    return switch (turn.reason()) {
      case TurnReason.ByPattern _ -> ".pattern";
      case TurnReason.TookOver _ -> ".takesOver";
      case TurnReason.Swapped _ -> ".swapped";
      case TurnReason.StandsIn _ -> ".standsIn";
      case TurnReason.PaysBack _ -> ".paysBack";
      case TurnReason.NobodyFree _ -> ".nobodyFree";
    };
  }

  /** The picture of a turn that left the pattern. */
  static Optional<Icon> icon(TurnReason reason) {
    return switch (reason) {
      case TurnReason.ByPattern _ -> Optional.empty();
      case TurnReason.TookOver _ -> Optional.of(Icon.HEART_HANDSHAKE);
      case TurnReason.Swapped _ -> Optional.of(Icon.REPEAT);
      case TurnReason.StandsIn _ -> Optional.of(Icon.ARROW_LEFT_RIGHT);
      case TurnReason.PaysBack _ -> Optional.of(Icon.UNDO_2);
      case TurnReason.NobodyFree _ -> Optional.of(Icon.CIRCLE_DASHED);
    };
  }

  /** As in "Every other night, 19:00–20:00". */
  String pattern(RotaContent content) {
    return text(
        "bedtime.patternAndTime",
        pattern(content.pattern()),
        clock(content.from(), content.until()));
  }

  private static String pattern(Pattern pattern) {
    return switch (pattern) {
      case Pattern.Cycle(var nights) when Set.copyOf(nights).size() == 1 ->
          text("bedtime.pattern.alone");
      case Pattern.Cycle(var nights) when nights.size() == 2 -> text("bedtime.pattern.everyOther");
      case Pattern.Cycle(var nights) when isInTurns(nights) ->
          text("bedtime.pattern.nights", nights.lastIndexOf(nights.getFirst()) + 1);
      case Pattern.Cycle _ -> text("bedtime.pattern.cycle");
      case Pattern.Weekdays _ -> text("bedtime.pattern.weekdays");
    };
  }

  /** Whether each has the same number of nights in a row, once. */
  static boolean isInTurns(List<MemberId> nights) {
    int each = nights.lastIndexOf(nights.getFirst()) + 1;
    int people = Set.copyOf(nights).size();
    return nights.size() == each * people
        && nights.stream().distinct().allMatch(one -> isBlock(nights, one, each));
  }

  private static boolean isBlock(List<MemberId> nights, MemberId one, int each) {
    return nights.lastIndexOf(one) - nights.indexOf(one) + 1 == each
        && nights.stream().filter(one::equals).count() == each;
  }

  private static String clock(LocalTime from, LocalTime until) {
    return text("times.span", from.toString(), until.toString());
  }

  String of(TakeResult result) {
    return switch (result) {
      case TakeResult.Passed(var to) ->
          to.map(who -> text("bedtime.passed", name(who)))
              .orElseGet(() -> text("bedtime.passed.nobody"));
      case TakeResult.Asked _ -> text("bedtime.asked");
      case TakeResult.Stays _ -> text("bedtime.stays");
      case TakeResult.TooLate _ -> text("bedtime.tooLate");
      case TakeResult.NotTheirs _ -> text("bedtime.notTheirs");
      case TakeResult.Away(var who) -> text("bedtime.away", name(who));
      case TakeResult.Unknown _ -> text("bedtime.unknown");
    };
  }

  String name(MemberId member) {
    return people.name(member);
  }

  static String text(String key, Object... values) {
    return I18NProvider.translate(key, values);
  }
}
