package app.breather.e2e;

import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.base.time.Recurrence;
import app.breather.base.time.RepeatedTime;
import app.breather.bedtime.Pattern;
import app.breather.bedtime.RotaAgreement;
import app.breather.bedtime.RotaContent;
import app.breather.family.FamilyFixture;
import app.breather.timeoff.DateNightContent;
import app.breather.timeoff.RepeatedPlanning;
import app.breather.timeoff.RequestResult;
import app.breather.timeoff.TimeOffContent;
import app.breather.timeoff.TimeOffFixture;
import app.breather.timeoff.TimeOffId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What two parents agree about their evenings, made without a browser. */
@Component
class Agreements {

  private static final Duration WAY = Duration.ofHours(1);

  private final FamilyFixture families;
  private final TimeOffFixture timeOff;
  private final RepeatedPlanning repeated;
  private final RotaAgreement rotas;

  Agreements(
      FamilyFixture families,
      TimeOffFixture timeOff,
      RepeatedPlanning repeated,
      RotaAgreement rotas) {
    this.families = families;
    this.timeOff = timeOff;
    this.repeated = repeated;
    this.rotas = rotas;
  }

  /** Bedtime every other night, the first's on the first evening. */
  void alternate(LocalDate first, Actor.Person one, Actor.Person other) {
    var content =
        new RotaContent(
            first,
            LocalTime.of(19, 0),
            LocalTime.of(20, 0),
            new Pattern.Cycle(List.of(one.member(), other.member())));
    families.as(one, () -> rotas.agree(content, Optional.empty()));
  }

  TimeOffId asks(Actor.Person who, Period period) {
    return timeOff.requested(who, period);
  }

  /** Every week from then on, and the other says yes. */
  TimeOffId repeats(Actor.Person who, Actor.Person other, Period first, ZoneId zone) {
    var from = LocalDateTime.ofInstant(first.from(), zone);
    var until = LocalDateTime.ofInstant(first.until(), zone);
    var time = RepeatedTime.like(from, until, Recurrence.weekly(from.getDayOfWeek())).orElseThrow();
    var stored = families.as(who, () -> repeated.request(time, "Yoga", Set.of()));
    var id = ((RequestResult.Stored) stored).id();
    timeOff.yes(other, id);
    return id;
  }

  /** Both said yes; it takes an hour to get there, and one to come back. */
  TimeOffId dateNight(Actor.Person one, Actor.Person other, Period period, Set<MemberId> asked) {
    var content =
        new DateNightContent(
            new TimeOffContent(period, "Dinner, just the two of us"),
            Set.of(one.member(), other.member()),
            WAY,
            WAY,
            asked,
            "Date night");
    var id = timeOff.planned(one, content);
    timeOff.yes(other, id);
    return id;
  }
}
