package app.breather.handover.sheet;

import app.breather.base.tenancy.Actor;
import app.breather.care.CareFixture;
import app.breather.care.CareOccasionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes on sheets, and reads them. */
@Component
public class SheetFixture {

  private final CareFixture care;
  private final SheetBoard board;
  private final SheetEditing editing;
  private final DayEditing days;
  private final MySheets mine;

  SheetFixture(
      CareFixture care, SheetBoard board, SheetEditing editing, DayEditing days, MySheets mine) {
    this.care = care;
    this.board = board;
    this.editing = editing;
    this.days = days;
    this.mine = mine;
  }

  public void write(Actor.Person parent, SectionKind kind, String text) {
    care.as(
        parent,
        () -> {
          var seen =
              board.sections().stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
          return editing.write(seen.id(), seen.edition(), "", text);
        });
  }

  public DayResult day(Actor.Person parent, CareOccasionId id, int seen, DayContent content) {
    return care.as(parent, () -> days.write(id, seen, content));
  }

  static DayContent at(String where, Instant back) {
    return new DayContent(
        where, Optional.of(back), "", List.of(new PhoneNumber("Alex", "0170 555 0142")));
  }

  Optional<SheetOpening> opening(Actor who, CareOccasionId id) {
    return care.as(who, () -> mine.read(id));
  }

  Sheet open(Actor who, CareOccasionId id) {
    return ((SheetOpening.Open) opening(who, id).orElseThrow()).sheet();
  }

  boolean confirm(Actor who, CareOccasionId id) {
    var seen = open(who, id).seen();
    return care.as(who, () -> mine.confirm(id, seen));
  }
}
