package app.breather.demo;

import static java.util.Objects.requireNonNull;

import app.breather.base.media.IntakeResult;
import app.breather.base.media.MediaIntake;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.care.CareOccasion;
import app.breather.handover.report.Amount;
import app.breather.handover.report.Confirmed;
import app.breather.handover.report.Pictured;
import app.breather.handover.report.ReportBoard;
import app.breather.handover.report.ReportContent;
import app.breather.handover.report.ReportId;
import app.breather.handover.report.Reporting;
import app.breather.handover.report.Told;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What Oma Inge tells of this afternoon. */
@Component
@ConditionalOnProperty("breather.demo")
class ReportChapter implements Chapter {

  private final Reporting reporting;
  private final ReportBoard board;
  private final MediaIntake intake;
  private final CurrentActor current;
  private final Clock clock;

  ReportChapter(
      Reporting reporting,
      ReportBoard board,
      MediaIntake intake,
      CurrentActor current,
      Clock clock) {
    this.reporting = reporting;
    this.board = board;
    this.intake = intake;
    this.current = current;
    this.clock = clock;
  }

  @Override
  public void plan(Timeline timeline, Parkers parkers) {
    var inge = parkers.inge();
    at(timeline, 14, 6, inge, new Told.Mood(Told.Moods.UPSET), "");
    timeline.at(timeline.today().atTime(14, 10), () -> atThePond(inge));
    at(timeline, 15, 5, inge, milk("120"), "");
    at(timeline, 15, 30, inge, new Told.Nappy(Told.Nappies.WET), "");
    slept(timeline, inge);
    at(timeline, 17, 20, inge, new Told.Note(), "We sang the song about the ducks. Four times.");
  }

  private void atThePond(Actor.Person who) {
    current.doAs(
        who,
        () ->
            board.open().stream()
                .findFirst()
                .ifPresent(
                    care ->
                        tell(
                            care,
                            Duration.ZERO,
                            new Told.Mood(Told.Moods.CALM),
                            "By the pond, with the ducks.",
                            theDucks())));
  }

  private Pictured theDucks() {
    try (var ducks = ReportChapter.class.getResourceAsStream("/demo/ducks.jpg")) {
      return intake.takePicture(requireNonNull(ducks)) instanceof IntakeResult.Taken(var picture)
          ? new Pictured.With(picture)
          : new Pictured.AsBefore();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void slept(Timeline timeline, Actor.Person who) {
    timeline.at(
        timeline.today().atTime(16, 45),
        () -> tell(who, Duration.ofMinutes(50), new Told.Slept(Optional.of(clock.instant())), ""));
  }

  private void at(
      Timeline timeline, int hour, int minute, Actor.Person who, Told told, String note) {
    timeline.at(
        timeline.today().atTime(LocalTime.of(hour, minute)),
        () -> tell(who, Duration.ZERO, told, note));
  }

  private static Told milk(String ml) {
    return new Told.Fed(Told.Food.MILK, Amount.parse(ml, Amount.Unit.ML));
  }

  private void tell(Actor.Person who, Duration ago, Told told, String note) {
    current.doAs(
        who,
        () ->
            board.open().stream()
                .findFirst()
                .ifPresent(care -> tell(care, ago, told, note, new Pictured.AsBefore())));
  }

  private void tell(CareOccasion care, Duration ago, Told told, String note, Pictured picture) {
    var child = care.children().iterator().next();
    var content = new ReportContent(child, clock.instant().minus(ago), told, note, false);
    var _ =
        reporting.tell(
            ReportId.create(), Optional.of(care.id()), content, picture, Confirmed.NOTHING);
  }
}
