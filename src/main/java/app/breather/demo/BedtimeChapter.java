package app.breather.demo;

import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.bedtime.BedtimeBoard;
import app.breather.bedtime.BedtimeReport;
import app.breather.bedtime.BedtimeReports;
import app.breather.bedtime.Pattern;
import app.breather.bedtime.RotaAgreement;
import app.breather.bedtime.RotaContent;
import app.breather.bedtime.TakeOverAsking;
import app.breather.bedtime.TakingOver;
import app.breather.bedtime.TurnCard;
import app.breather.bedtime.TurnId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Every other night, with evenings that went another way. */
@Component
@ConditionalOnProperty("breather.demo")
class BedtimeChapter implements Chapter {

  private static final List<String> NOTES =
      List.of("Two songs, no bottle.", "", "Wanted the book with the bear twice.", "");

  private final RotaAgreement agreement;
  private final TakingOver takingOver;
  private final TakeOverAsking asking;
  private final BedtimeReports reports;
  private final BedtimeBoard board;
  private final CurrentActor current;

  BedtimeChapter(
      RotaAgreement agreement,
      TakingOver takingOver,
      TakeOverAsking asking,
      BedtimeReports reports,
      BedtimeBoard board,
      CurrentActor current) {
    this.agreement = agreement;
    this.takingOver = takingOver;
    this.asking = asking;
    this.reports = reports;
    this.board = board;
    this.current = current;
  }

  @Override
  public void plan(Timeline timeline, Parkers parkers) {
    var first = timeline.monday().minusWeeks(4);
    timeline.at(
        first.minusDays(3).atTime(21, 0),
        () -> {
          var nights = List.of(parkers.alex().member(), parkers.sam().member());
          var content =
              new RotaContent(
                  first, LocalTime.of(19, 0), LocalTime.of(20, 0), new Pattern.Cycle(nights));
          current.as(parkers.alex(), () -> agreement.agree(content, Optional.empty()));
        });
    for (int back = 14; back >= 1; back--) {
      reported(timeline, parkers, timeline.day(-back), back == 9, NOTES.get(back % NOTES.size()));
    }
    askedForTonight(timeline, parkers, timeline.day(-6));
    taken(timeline, parkers, timeline.day(-3));
    askedForTomorrow(timeline, parkers);
  }

  private void reported(
      Timeline timeline, Parkers parkers, LocalDate evening, boolean byOther, String note) {
    timeline.at(
        evening.atTime(20, 40),
        () ->
            night(parkers, evening)
                .ifPresent(
                    night -> {
                      var who = night.who().orElse(parkers.alex().member());
                      var by = byOther ? parkers.otherParent(who).member() : who;
                      var asleep = LocalTime.of(19, 25).plusMinutes(note.length());
                      var report =
                          new BedtimeReport(night.id(), by, false, Optional.of(asleep), note);
                      current.as(parkers.alex(), () -> reports.record(report, 0));
                    }));
  }

  private void askedForTonight(Timeline timeline, Parkers parkers, LocalDate evening) {
    timeline.at(
        evening.atTime(12, 10),
        () ->
            onTurn(
                parkers,
                evening,
                holder -> {
                  var other = parkers.otherParent(holder.member());
                  ask(parkers, holder, other, evening, "A meeting that will not end.");
                  timeline.at(evening.atTime(12, 40), () -> accept(other));
                }));
  }

  private void accept(Actor.Person who) {
    current.as(who, board::askedOfMe).stream()
        .findFirst()
        .ifPresent(asked -> current.as(who, () -> asking.accept(asked.id(), false, "Of course.")));
  }

  private void taken(Timeline timeline, Parkers parkers, LocalDate evening) {
    timeline.at(
        evening.atTime(17, 0),
        () ->
            onTurn(
                parkers,
                evening,
                holder ->
                    current.as(
                        parkers.otherParent(holder.member()),
                        () -> takingOver.take(id(parkers, evening)))));
  }

  private void askedForTomorrow(Timeline timeline, Parkers parkers) {
    var evening = timeline.day(1);
    timeline.at(
        timeline.day(-1).atTime(21, 30),
        () ->
            onTurn(
                parkers,
                evening,
                holder ->
                    ask(
                        parkers,
                        holder,
                        parkers.otherParent(holder.member()),
                        evening,
                        "Could you?")));
  }

  private void ask(
      Parkers parkers, Actor.Person holder, Actor.Person other, LocalDate evening, String word) {
    var id = id(parkers, evening);
    current.as(holder, () -> asking.ask(id, other.member(), word));
  }

  private void onTurn(Parkers parkers, LocalDate evening, Consumer<Actor.Person> then) {
    night(parkers, evening).stream()
        .flatMap(turn -> parkers.parents().filter(parent -> turn.isOf(parent.member())))
        .findFirst()
        .ifPresent(then);
  }

  private TurnId id(Parkers parkers, LocalDate evening) {
    return night(parkers, evening).orElseThrow().id();
  }

  private Optional<TurnCard> night(Parkers parkers, LocalDate evening) {
    return current.as(parkers.alex(), () -> board.nights(evening, 1)).stream().findFirst();
  }
}
