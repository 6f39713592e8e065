package app.breather.care;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.ProtectedSpan;
import app.breather.calendar.ProtectedSpans;
import app.breather.calendar.Title;
import app.breather.calendar.moves.MoveEffect;
import app.breather.calendar.moves.MoveEffect.Kind;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whom it concerns that a slot is to be at another time, and what speaks against that. */
@Component
class CareMoveEffects {

  private static final Set<AskState> STILL_ASKED = Set.of(AskState.WAITING, AskState.LAPSED);

  private final LimitWatch limits;
  private final PromisedTimes promised;
  private final ProtectedSpans protectedSpans;
  private final Clock clock;

  CareMoveEffects(
      LimitWatch limits, PromisedTimes promised, ProtectedSpans protectedSpans, Clock clock) {
    this.limits = limits;
    this.promised = promised;
    this.protectedSpans = protectedSpans;
    this.clock = clock;
  }

  List<MoveEffect> of(CareSlot slot, CareSlotContent moved) {
    return of(slot, moved, Set.of());
  }

  /**
   * @param falling what they have promised that falls away for it
   */
  List<MoveEffect> of(CareSlot slot, CareSlotContent moved, Set<Period> falling) {
    var to = moved.period();
    var again = new SlotChange(slot, moved).wouldAskAgain();
    var holders = holders(slot);
    var told = holders.stream().filter(one -> !again.contains(one)).toList();
    var asked = asked(slot).filter(one -> !holders.contains(one)).toList();
    var found = new ArrayList<MoveEffect>();
    if (!again.isEmpty()) {
      found.add(MoveEffect.of(Kind.ASKED, "care.move.again", again));
    }
    if (!told.isEmpty()) {
      found.add(MoveEffect.of(Kind.KEPT, "care.move.kept", told));
    }
    if (!asked.isEmpty()) {
      found.add(MoveEffect.of(Kind.TOLD, "care.move.asked", asked));
    }
    var concerned = Stream.concat(again.stream(), asked.stream()).toList();
    concerned.forEach(one -> busy(slot, one, to, falling).forEach(found::add));
    unsuitable(slot, Stream.concat(concerned.stream(), told.stream()).toList(), to)
        .forEach(found::add);
    ours(slot.period(), to).forEach(found::add);
    if (!to.until().isAfter(clock.instant())) {
      found.add(MoveEffect.of(Kind.WARNING, "care.move.over"));
    }
    return found;
  }

  /** Who promised, or comes along. */
  private static List<MemberId> holders(CareSlot slot) {
    return slot.covers().standing().stream()
        .flatMap(cover -> Stream.concat(Stream.of(cover.caregiver()), cover.companions().stream()))
        .distinct()
        .toList();
  }

  private Stream<MemberId> asked(CareSlot slot) {
    var now = clock.instant();
    return slot.asks().stream()
        .filter(ask -> STILL_ASKED.contains(ask.state(now)))
        .map(Ask::caregiver);
  }

  private Stream<MoveEffect> busy(CareSlot slot, MemberId who, Period to, Set<Period> falling) {
    var own = slot.covers().standing().stream().map(Cover::id).toList();
    return promised.of(List.of(who), to, own).stream()
        .filter(other -> other.who().equals(who) && !falling.contains(other.period()))
        .limit(1)
        .map(other -> MoveEffect.of(Kind.WARNING, "care.move.busy", List.of(who), other.period()));
  }

  /** Only what suited them better where it was. */
  private Stream<MoveEffect> unsuitable(CareSlot slot, List<MemberId> concerned, Period to) {
    if (concerned.isEmpty()) {
      return Stream.empty();
    }
    var before = Set.copyOf(limits.warnings(List.of(slot.period()), slot.id()));
    return limits.warnings(List.of(to), slot.id()).stream()
        .filter(warning -> concerned.contains(warning.caregiver()) && !before.contains(warning))
        .map(
            warning ->
                MoveEffect.of(
                    Kind.WARNING,
                    "care.change.limit",
                    List.of(warning.caregiver()),
                    warning.breaches().stream().flatMap(CareMoveEffects::words).toList()));
  }

  private static Stream<Title> words(LimitBreach breach) {
    return switch (breach) {
      case LimitBreach.NotThatDay(var days) ->
          Stream.of(Title.translated("care.limit.days", days.stream().sorted().toList()));
      case LimitBreach.NotThen(var hours) ->
          Stream.of(Title.translated("care.limit.hours", hours.from(), hours.until()));
      case LimitBreach.TooLong(var hours) ->
          Stream.of(Title.translated("care.limit.longest", hours));
      case LimitBreach.TooSoon(var hours) ->
          Stream.of(Title.translated("care.limit.notice", hours));
      case LimitBreach.AskedEnough(var asks) ->
          Stream.of(Title.translated("care.limit.asks", asks));
      case LimitBreach.Away _ -> Stream.of(Title.translated("care.limit.away"));
      case LimitBreach.Advised _ -> Stream.empty();
      case LimitBreach.Busy _ -> Stream.of(Title.translated("care.limit.busy"));
    };
  }

  private Stream<MoveEffect> ours(Period before, Period to) {
    var touched =
        protectedSpans.in(before).stream().map(ProtectedSpan::name).collect(Collectors.toSet());
    return protectedSpans.in(to).stream()
        .filter(kept -> !touched.contains(kept.name()))
        .limit(1)
        .map(kept -> MoveEffect.of(Kind.WARNING, "protected.touched", kept.name(), kept.period()));
  }
}
