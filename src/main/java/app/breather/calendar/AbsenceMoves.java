package app.breather.calendar;

import app.breather.calendar.moves.EntryMove;
import app.breather.calendar.moves.EntryMoves;
import app.breather.calendar.moves.Movable;
import app.breather.calendar.moves.MovePreview;
import app.breather.calendar.moves.MoveUndo;
import app.breather.family.Members;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Absences that are once; weekly hours are changed on their page, all days together. */
@Component
class AbsenceMoves implements EntryMoves {

  static final String OF = "absence";

  private final AbsenceRows rows;
  private final Absences absences;
  private final Members members;

  AbsenceMoves(AbsenceRows rows, Absences absences, Members members) {
    this.rows = rows;
    this.absences = absences;
    this.members = members;
  }

  /** Empty for what is weekly. */
  static Optional<Movable> movable(AbsenceCard card) {
    return card.time() instanceof AbsenceTime.Once(var period)
        ? Optional.of(new Movable(OF, card.id().toString(), card.version(), period))
        : Optional.empty();
  }

  @Override
  public String of() {
    return OF;
  }

  @Override
  public void lock(Movable what) {
    AbsenceId.parse(what.thing()).ifPresent(id -> rows.lock(id.value()));
  }

  @Override
  public MovePreview preview(EntryMove move) {
    return movable(move.what())
        .<MovePreview>map(
            now ->
                now.version() == move.what().version()
                    ? absences
                        .refusal(new AbsenceTime.Once(move.to()))
                        .<MovePreview>map(
                            _ -> new MovePreview.Refused(Title.translated("absences.tooFar")))
                        .orElseGet(() -> new MovePreview.Possible(List.of()))
                    : new MovePreview.Changed(now))
        .orElseGet(MovePreview.Gone::new);
  }

  private Optional<Movable> movable(Movable what) {
    return card(what).flatMap(AbsenceMoves::movable);
  }

  private Optional<AbsenceCard> card(Movable what) {
    var me = members.me();
    return AbsenceId.parse(what.thing())
        .flatMap(id -> rows.findFirstByAbsenceIdOrderByEditionDesc(id.value()))
        .filter(absence -> !absence.hasEnded())
        .map(Absence::card)
        .filter(card -> me.isParent() || card.member().equals(me.id()));
  }

  @Override
  public Optional<MoveUndo> move(EntryMove move) {
    var before = card(move.what()).orElseThrow();
    var after = change(before, new AbsenceTime.Once(move.to())).orElseThrow();
    return Optional.of(() -> change(after, before.time()).isPresent());
  }

  private Optional<AbsenceCard> change(AbsenceCard seen, AbsenceTime time) {
    return absences.change(seen.id(), seen.version(), seen.kind(), time)
            instanceof AbsenceResult.Recorded(var card)
        ? Optional.of(card)
        : Optional.empty();
  }
}
