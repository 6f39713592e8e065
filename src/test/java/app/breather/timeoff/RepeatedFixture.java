package app.breather.timeoff;

import app.breather.base.tenancy.Actor;
import app.breather.base.time.Period;
import app.breather.base.time.Recurrence;
import app.breather.base.time.RepeatedTime;
import app.breather.calendar.Away;
import app.breather.calendar.AwayTimes;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Yoga, Tuesdays from seven to nine in the evening, from 9 March 2027 on. */
@Component
public class RepeatedFixture {

  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  static final LocalDate TUESDAY = LocalDate.of(2027, 3, 9);

  private final TimeOffFixture timeOff;
  private final RepeatedPlanning planning;
  private final DroppingDays dropping;
  private final TimeOffChanging changing;
  private final TimeOffBoard board;
  private final AwayTimes awayTimes;

  RepeatedFixture(
      TimeOffFixture timeOff,
      RepeatedPlanning planning,
      DroppingDays dropping,
      TimeOffChanging changing,
      TimeOffBoard board,
      AwayTimes awayTimes) {
    this.timeOff = timeOff;
    this.planning = planning;
    this.dropping = dropping;
    this.changing = changing;
    this.board = board;
    this.awayTimes = awayTimes;
  }

  static RepeatedTime tuesdays() {
    return weekly(TUESDAY, 19, 21);
  }

  static RepeatedTime weekly(LocalDate first, int from, int until) {
    return RepeatedTime.like(
            first.atTime(from, 0), first.atTime(until, 0), Recurrence.weekly(first.getDayOfWeek()))
        .orElseThrow();
  }

  static LocalDate tuesday(int weeksLater) {
    return TUESDAY.plusWeeks(weeksLater);
  }

  static Period at(LocalDate day, int from, int until) {
    return Period.between(day.atTime(from, 0), day.atTime(until, 0), BERLIN).orElseThrow();
  }

  static Period yoga(int weeksLater) {
    return at(tuesday(weeksLater), 19, 21);
  }

  RequestResult request(Actor.Person who, RepeatedTime time, TimeOffId... seen) {
    return timeOff.as(who, () -> planning.request(time, "Yoga", Set.of(seen)));
  }

  /** The id of all its days. */
  TimeOffId requested(Actor.Person who) {
    return ((RequestResult.Stored) request(who, tuesdays())).id();
  }

  TimeOffId agreed(TimeOffFixture.People people) {
    var id = requested(people.alex());
    timeOff.yes(people.sam(), id);
    return id;
  }

  TimeOffCard day(Actor.Person viewer, TimeOffId all, int weeksLater) {
    return timeOff.card(viewer, all.on(tuesday(weeksLater)));
  }

  TimeOffState state(Actor.Person viewer, TimeOffId all, int weeksLater) {
    return day(viewer, all, weeksLater).state();
  }

  CancelResult drop(Actor.Person who, TimeOffId day, Reach reach) {
    return timeOff.as(who, () -> dropping.drop(day, version(day), reach));
  }

  RequestResult changeOne(Actor.Person who, TimeOffId day, Period period, String reason) {
    return timeOff.as(
        who, () -> changing.one(day, version(day), new TimeOffContent(period, reason), Set.of()));
  }

  RequestResult changeFollowing(Actor.Person who, TimeOffId day, RepeatedTime time, String reason) {
    return timeOff.as(who, () -> changing.following(day, version(day), time, reason, Set.of()));
  }

  /** When one is off by what is agreed or announced, in the first weeks. */
  List<Period> off(Actor.Person who, int weeks) {
    var window =
        Period.between(TUESDAY.atStartOfDay(), TUESDAY.plusWeeks(weeks).atStartOfDay(), BERLIN)
            .orElseThrow();
    return timeOff.as(
        who,
        () ->
            awayTimes.away(window).stream()
                .filter(away -> away.member().equals(who.member()))
                .map(Away::period)
                .sorted()
                .toList());
  }

  private int version(TimeOffId id) {
    return board.one(id).map(TimeOffCard::version).orElse(0);
  }
}
