package app.breather.demo;

import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.time.Period;
import app.breather.care.CareOccasion;
import app.breather.care.CareOccasions;
import app.breather.milestones.MilestoneContent;
import app.breather.milestones.MilestoneId;
import app.breather.milestones.MilestoneKind;
import app.breather.milestones.MilestoneRecording;
import app.breather.milestones.Milestones;
import app.breather.milestones.OpeningEnvelopes;
import app.breather.milestones.TellOrSeal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Alex would rather see firsts with their own eyes, and Sam is told. */
@Component
@ConditionalOnProperty("breather.demo")
class MilestoneChapter implements Chapter {

  private static final LocalTime EVENING = LocalTime.of(20, 40);

  private final MilestoneRecording recording;
  private final TellOrSeal wishes;
  private final OpeningEnvelopes opening;
  private final Milestones milestones;
  private final CareOccasions occasions;
  private final DemoClock clock;
  private final CurrentActor current;

  MilestoneChapter(
      MilestoneRecording recording,
      TellOrSeal wishes,
      OpeningEnvelopes opening,
      Milestones milestones,
      CareOccasions occasions,
      DemoClock clock,
      CurrentActor current) {
    this.recording = recording;
    this.wishes = wishes;
    this.opening = opening;
    this.milestones = milestones;
    this.occasions = occasions;
    this.clock = clock;
    this.current = current;
  }

  @Override
  public void plan(Timeline timeline, Parkers parkers) {
    var mia = parkers.mia();
    timeline.at(
        timeline.day(-20).atTime(EVENING),
        () -> current.as(parkers.alex(), () -> wishes.choose(mia, Set.of())));
    timeline.at(
        timeline.day(-20).atTime(EVENING.plusMinutes(5)),
        () ->
            current.as(
                parkers.sam(), () -> wishes.choose(mia, EnumSet.allOf(MilestoneKind.class))));
    var stood = timeline.day(-9);
    timeline.at(
        stood.atTime(18, 10),
        () ->
            record(
                parkers.sam(),
                parkers,
                MilestoneKind.STAND,
                "Let go of the sofa, stood there, and laughed at her own hands."));
    timeline.at(stood.plusDays(2).atTime(EVENING), () -> saw(parkers, MilestoneKind.STAND, stood));
    for (int day = -6; day < 0; day++) {
      timeline.at(
          timeline.day(day).atTime(10, 40),
          () ->
              during(
                  parkers.joe(),
                  parkers,
                  MilestoneKind.TOOTH,
                  "Something white, below left. It bites."));
    }
  }

  private void saw(Parkers parkers, MilestoneKind kind, LocalDate happened) {
    current.as(parkers.alex(), () -> opening.saw(parkers.mia(), kind, happened.plusDays(2)));
  }

  private void record(Actor.Person who, Parkers parkers, MilestoneKind kind, String note) {
    current.as(
        who,
        () ->
            recording.record(MilestoneId.create(), content(parkers, kind, note), Optional.empty()));
  }

  /** Once, on a day on which they have Mia then. */
  private void during(Actor.Person who, Parkers parkers, MilestoneKind kind, String note) {
    if (current.as(who, milestones::recordedByMe).stream()
        .anyMatch(card -> card.content().kind() == kind)) {
      return;
    }
    var now = clock.instant();
    current.as(who, () -> occasions.own(new Period(now, now.plus(Duration.ofMinutes(1))))).stream()
        .findFirst()
        .map(CareOccasion::id)
        .ifPresent(
            care ->
                current.as(
                    who,
                    () ->
                        recording.recordDuring(
                            care,
                            MilestoneId.create(),
                            content(parkers, kind, note),
                            Optional.empty())));
  }

  private MilestoneContent content(Parkers parkers, MilestoneKind kind, String note) {
    return new MilestoneContent(parkers.mia(), kind, "", clock.instant(), note, false);
  }
}
