package app.breather.care;

import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Recurrence;
import app.breather.base.time.RepeatedTime;
import app.breather.family.FamilyFixture;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Regular care of Mia; the families of {@link CareFixture} live in March 2027 in Berlin. */
@Component
public class RegularFixture {

  /** A Monday, a week from now. */
  public static final LocalDate MONDAY = LocalDate.parse("2027-03-08");

  private final CareFixture care;
  private final RegularPlanning planning;
  private final RegularAgreement agreement;
  private final RegularBoard board;

  RegularFixture(
      CareFixture care, RegularPlanning planning, RegularAgreement agreement, RegularBoard board) {
    this.care = care;
    this.planning = planning;
    this.agreement = agreement;
    this.board = board;
  }

  /** Each Monday, 8 to 16, for ever. */
  public static RepeatedTime mondays() {
    return weekly(MONDAY, 8, 16);
  }

  public static RepeatedTime weekly(LocalDate first, int from, int until, DayOfWeek... more) {
    var days = new HashSet<>(Set.of(more));
    days.add(first.getDayOfWeek());
    return new RepeatedTime(
        Recurrence.weekly(days.toArray(DayOfWeek[]::new)),
        first,
        LocalTime.of(from, 0),
        0,
        LocalTime.of(until, 0));
  }

  public RegularContent content(FamilyFixture.Home home, MemberId caregiver, RepeatedTime time) {
    return new RegularContent(caregiver, Set.of(home.child()), time, "Grandma day", "", "");
  }

  public RegularCareId proposed(FamilyFixture.Home home, MemberId caregiver, RepeatedTime time) {
    var result = care.as(home.parent(), () -> planning.propose(content(home, caregiver, time)));
    return ((RegularResult.Proposed) result).care();
  }

  public RegularCareId agreed(FamilyFixture.Home home, Actor.Person caregiver, RepeatedTime time) {
    var id = proposed(home, caregiver.member(), time);
    if (!(agree(caregiver, id) instanceof AgreeResult.Agreed)) {
      throw new AssertionError("Not agreed");
    }
    return id;
  }

  public AgreeResult agree(Actor.Person caregiver, RegularCareId id) {
    return care.as(caregiver, () -> agreement.agree(id));
  }

  public RegularCard card(Actor.Person viewer, RegularCareId id) {
    return care.as(viewer, () -> board.find(id)).orElseThrow();
  }
}
