package app.breather.calendar;

import app.breather.base.time.RepeatedTime.Occurrence;
import app.breather.calendar.moves.EntryMove;
import app.breather.calendar.moves.EntryMoves;
import app.breather.calendar.moves.Movable;
import app.breather.calendar.moves.MoveEffect;
import app.breather.calendar.moves.MovePreview;
import app.breather.calendar.moves.MoveReach;
import app.breather.calendar.moves.MoveUndo;
import app.breather.family.Families;
import app.breather.family.Members;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whoever may change an absence moves it: once, or days of what repeats. */
@Component
class AbsenceMoves implements EntryMoves {

  static final String OF = "absence";

  private static final Set<MoveReach> ONCE = Set.of(MoveReach.ONLY_THIS);

  private final AbsenceRows rows;
  private final Absences absences;
  private final MovedAbsenceDays days;
  private final Members members;
  private final Families families;

  AbsenceMoves(
      AbsenceRows rows,
      Absences absences,
      MovedAbsenceDays days,
      Members members,
      Families families) {
    this.rows = rows;
    this.absences = absences;
    this.days = days;
    this.members = members;
    this.families = families;
  }

  /** Empty for what repeats, of which each day moves for itself. */
  static Optional<Movable> movable(AbsenceCard card) {
    return card.time() instanceof AbsenceTime.Once(var period)
        ? Optional.of(new Movable(OF, card.id().toString(), card.version(), period))
        : Optional.empty();
  }

  static Movable movable(AbsenceCard card, Occurrence day) {
    return Movable.ofDay(OF, card.id(), day.day(), card.version(), day.period());
  }

  @Override
  public String of() {
    return OF;
  }

  @Override
  public void lock(Movable what) {
    AbsenceId.parse(what.all()).ifPresent(id -> rows.lock(id.value()));
  }

  @Override
  public MovePreview preview(EntryMove move) {
    return card(move.what())
        .flatMap(card -> movable(card, move.what()).map(now -> preview(card, now, move)))
        .orElseGet(MovePreview.Gone::new);
  }

  private Optional<AbsenceCard> card(Movable what) {
    var me = members.me();
    return AbsenceId.parse(what.all())
        .flatMap(id -> rows.findFirstByAbsenceIdOrderByEditionDesc(id.value()))
        .filter(absence -> !absence.hasEnded())
        .map(Absence::card)
        .filter(card -> me.isParent() || card.member().equals(me.id()));
  }

  private Optional<Movable> movable(AbsenceCard card, Movable what) {
    return what.day().isEmpty() ? movable(card) : day(card, what).map(day -> movable(card, day));
  }

  /** Empty when it is not on that day, or does not repeat. */
  private Optional<Occurrence> day(AbsenceCard card, Movable what) {
    return card.time() instanceof AbsenceTime.Repeated(var time, var leftOut)
        ? what.day()
            .filter(day -> !leftOut.contains(day))
            .flatMap(day -> time.on(day, families.current().zone()))
        : Optional.empty();
  }

  private MovePreview preview(AbsenceCard card, Movable now, EntryMove move) {
    if (now.version() != move.what().version()) {
      return new MovePreview.Changed(now);
    }
    return day(card, move.what())
        .map(day -> preview(card, day, move))
        .orElseGet(() -> judged(new AbsenceTime.Once(move.to()), List.of(), ONCE));
  }

  private MovePreview preview(AbsenceCard card, Occurrence day, EntryMove move) {
    var reaches = days.reaches(card, day, move.to());
    return reaches.isEmpty()
        ? new MovePreview.Refused(Title.translated("protected.tooLong"))
        : days.plan(card, day, move.to(), move.reachOf(reaches))
            .map(plan -> judged(plan.time(), plan.effects(), reaches))
            .orElseThrow();
  }

  private MovePreview judged(AbsenceTime time, List<MoveEffect> effects, Set<MoveReach> reaches) {
    return absences.refusal(time).isPresent()
        ? new MovePreview.Refused(Title.translated("absences.tooFar"))
        : new MovePreview.Possible(effects, reaches);
  }

  @Override
  public Optional<MoveUndo> move(EntryMove move) {
    var before = card(move.what()).orElseThrow();
    var plan =
        day(before, move.what())
            .map(day -> days.plan(before, day, move.to(), move.reach()).orElseThrow())
            .orElseGet(() -> MovedAbsenceDays.Plan.of(new AbsenceTime.Once(move.to())));
    return Optional.of(days.move(before, plan));
  }
}
