package app.breather.timeoff;

import static app.breather.timeoff.RepeatedFixture.at;
import static app.breather.timeoff.RepeatedFixture.tuesday;
import static app.breather.timeoff.RepeatedFixture.yoga;
import static app.breather.timeoff.TimeOffFixture.careBy;
import static app.breather.timeoff.TimeOffFixture.evening;
import static app.breather.timeoff.TimeOffFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.Period;
import app.breather.calendar.CalendarEntry;
import app.breather.calendar.SharedCalendar;
import app.breather.calendar.Title;
import app.breather.calendar.moves.EntryMove;
import app.breather.calendar.moves.EntryMoving;
import app.breather.calendar.moves.MoveEffect;
import app.breather.calendar.moves.MoveEffect.Kind;
import app.breather.calendar.moves.MovePreview;
import app.breather.calendar.moves.MoveReach;
import app.breather.calendar.moves.MoveResult;
import app.breather.care.CareFixture;
import app.breather.notifications.Inbox;
import app.breather.notifications.InboxLine;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who moves time off in the calendar, who is asked then, and how it is taken back. */
@IntegrationTest
class TimeOffEntryMovesTest {

  @Autowired private TimeOffFixture timeOff;
  @Autowired private RepeatedFixture repeated;
  @Autowired private CareFixture care;
  @Autowired private EntryMoving moving;
  @Autowired private SharedCalendar calendar;
  @Autowired private Inbox inbox;
  private TimeOffFixture.People people;
  private Actor.Person alex;
  private Actor.Person sam;

  @BeforeEach
  void aFamily() {
    people = timeOff.twoParents();
    alex = people.alex();
    sam = people.sam();
  }

  @Test
  void whatWasAgreedIsAskedForAgainAndStandsAgainWhenItIsTakenBack() {
    var id = agreed();
    assertThat(effects(id, hours(24, 27)))
        .containsExactly(
            MoveEffect.of(Kind.ASKED, "timeoff.move.asked.standing", List.of(sam.member())));

    var result = move(alex, id, hours(24, 27));

    assertThat(card(id).period()).isEqualTo(hours(24, 27));
    assertThat(card(id).state()).isEqualTo(TimeOffState.REQUESTED);
    assertThat(told(sam)).first().isEqualTo("asked.meTime.instead.word");
    assertThat(undo(alex, result)).isTrue();
    assertThat(card(id).period()).isEqualTo(hours(0, 3));
    assertThat(card(id).state()).isEqualTo(TimeOffState.AGREED);
    assertThat(told(sam)).first().isEqualTo("movedBack");
  }

  @Test
  void afterAnAnswerNothingIsTakenBack() {
    var id = agreed();
    var result = move(alex, id, hours(24, 27));
    timeOff.yes(sam, id);

    assertThat(undo(alex, result)).isFalse();
    assertThat(card(id).period()).isEqualTo(hours(24, 27));
    assertThat(card(id).state()).isEqualTo(TimeOffState.AGREED);
  }

  @Test
  void withinTheAllowanceItIsAnnouncedAgainAndDoesNotCountTwice() {
    timeOff.mayAnnounce(3, alex, sam);
    var id = timeOff.requested(alex, hours(0, 3));
    assertThat(effects(id, hours(24, 27)))
        .containsExactly(MoveEffect.of(Kind.TOLD, "timeoff.move.announced", List.of(sam.member())));

    var result = move(alex, id, hours(24, 27));

    assertThat(card(id).state()).isEqualTo(TimeOffState.ANNOUNCED);
    assertThat(undo(alex, result)).isTrue();
    assertThat(card(id).state()).isEqualTo(TimeOffState.ANNOUNCED);
    assertThat(card(id).period()).isEqualTo(hours(0, 3));
  }

  @Test
  void withNobodyToAskItMovesAndIsAgreed() {
    var alone = care.aFamily().parent();
    var id = timeOff.requested(alone, hours(0, 3));
    var what = timeOff.card(alone, id).movable();
    var preview = (MovePreview.Possible) as(alone, new EntryMove(what, hours(24, 27)));
    assertThat(preview.effects())
        .containsExactly(MoveEffect.of(Kind.WARNING, "timeoff.move.nobody"));

    var result = move(alone, id, hours(24, 27));

    assertThat(timeOff.card(alone, id).state()).isEqualTo(TimeOffState.AGREED);
    assertThat(undo(alone, result)).isTrue();
    assertThat(timeOff.card(alone, id).period()).isEqualTo(hours(0, 3));
  }

  @Test
  void anEveningOutTakesItsCareAlongAndAsksAllWhoseItIs() {
    var night = timeOff.planned(alex, evening(hours(0, 3), alex, sam));
    timeOff.yes(sam, night);
    var inge = people.inge();
    var slot = card(night).care().orElseThrow().slot();
    care.ask(people.home(), slot, inge.member());
    care.accept(inge, slot, hours(0, 3));

    assertThat(effects(night, hours(24, 27)))
        .containsExactly(
            MoveEffect.of(Kind.ASKED, "timeoff.move.asked.standing", List.of(sam.member())),
            MoveEffect.of(Kind.ASKED, "care.move.again", List.of(inge.member())));
    var result = move(alex, night, hours(24, 27));
    assertThat(care.card(alex, slot).againOf(inge.member())).isPresent();

    assertThat(undo(alex, result)).isTrue();
    assertThat(care.card(alex, slot).promisedBy(inge.member())).containsExactly(hours(0, 3));
  }

  @Test
  void careForAPartThatDoesNotFitAnyMoreIsSaidToBeCancelled() {
    var id = timeOff.requested(alex, hours(0, 4), careBy(hours(3, 4), people.inge()));
    assertThat(effects(id, hours(0, 2)))
        .contains(MoveEffect.of(Kind.WARNING, "timeoff.move.noCare"));
  }

  @Test
  void whoWantsTheSameTimeIsSaid() {
    timeOff.requested(sam, hours(24, 27));
    var id = agreed();
    assertThat(effects(id, hours(25, 28)))
        .contains(
            MoveEffect.of(Kind.WARNING, "timeoff.move.same", List.of(sam.member()), hours(24, 27)));
  }

  @Test
  void onlyWhoeverIsOffMovesIt() {
    var id = agreed();
    for (var other : List.of(sam, people.inge(), care.aFamily().parent())) {
      assertThat(preview(other, id, hours(24, 27))).isEqualTo(new MovePreview.Gone());
    }
    assertThat(movable(alex)).isTrue();
    assertThat(movable(sam)).isFalse();
    assertThat(movable(people.inge())).isFalse();
  }

  @Test
  void whatHasBegunStaysAndNothingMovesIntoThePast() {
    var id = agreed();
    assertThat(preview(alex, id, hours(-24 * 8, -24 * 8 + 3)))
        .isEqualTo(new MovePreview.Refused(Title.translated("timeoff.problem.past")));
    care.later(Duration.ofDays(7).plusHours(1));
    assertThat(movable(alex)).isFalse();
    assertThat(preview(alex, id, hours(24, 27)))
        .isEqualTo(new MovePreview.Refused(Title.translated("timeoff.move.cannot")));
  }

  @Test
  void aDayOfWhatRepeatsIsAskedForAndTheAgreedOneStaysUntilThen() {
    var day = repeated.agreed(people).on(tuesday(1));
    var wednesday = at(tuesday(1).plusDays(1), 19, 21);
    var preview = (MovePreview.Possible) preview(alex, day, wednesday);
    assertThat(preview.effects())
        .containsExactly(MoveEffect.of(Kind.ASKED, "timeoff.move.day.standing"));
    assertThat(preview.reaches()).isEqualTo(Set.of(MoveReach.values()));

    var result = move(alex, day, wednesday);

    assertThat(repeated.off(alex, 3)).containsExactly(yoga(0), yoga(1), yoga(2));
    assertThat(undo(alex, result)).isTrue();
    assertThat(timeOff.as(sam, () -> calendar.entries(wednesday))).isEmpty();
  }

  @Test
  void allThatFollowGoToAnotherWeekday() {
    var all = repeated.agreed(people);
    var wednesday = at(tuesday(1).plusDays(1), 18, 20);
    var what = card(all.on(tuesday(1))).movable();
    var move = new EntryMove(what, wednesday, MoveReach.FOLLOWING);
    var seen = ((MovePreview.Possible) as(alex, move)).effects();

    var result = (MoveResult.Moved) timeOff.as(alex, () -> moving.move(move, seen));

    assertThat(result.undo()).isPresent();
    assertThat(
            timeOff.as(sam, () -> calendar.entries(at(tuesday(2).plusDays(1), 0, 23))).stream()
                .map(CalendarEntry::period))
        .containsExactly(at(tuesday(2).plusDays(1), 18, 20));
  }

  @Test
  void allThatHaveNotBegunGoToAnotherWeekday() {
    var all = repeated.agreed(people);
    var wednesday = at(tuesday(1).plusDays(1), 18, 20);
    var what = card(all.on(tuesday(1))).movable();
    var move = new EntryMove(what, wednesday, MoveReach.ALL);
    var seen = ((MovePreview.Possible) as(alex, move)).effects();
    assertThat(seen)
        .contains(
            MoveEffect.of(
                Kind.RULE, "moves.rule", RepeatedFixture.weekly(tuesday(0).plusDays(1), 18, 20)));

    timeOff.as(alex, () -> moving.move(move, seen));

    for (int week = 0; week < 3; week++) {
      var day = tuesday(week).plusDays(1);
      assertThat(
              timeOff.as(sam, () -> calendar.entries(at(day, 0, 23))).stream()
                  .map(CalendarEntry::period))
          .containsExactly(at(day, 18, 20));
    }
  }

  @Test
  void fromTheFirstDayOnAllAreThoseThatFollow() {
    var first = repeated.agreed(people).on(tuesday(0));
    var preview = (MovePreview.Possible) preview(alex, first, at(tuesday(0), 18, 20));

    assertThat(preview.reaches()).isEqualTo(Set.of(MoveReach.ONLY_THIS, MoveReach.ALL));
  }

  @Test
  void whoWantsTheTimeOfALaterDayIsSaidToo() {
    var all = repeated.agreed(people);
    var wednesday = at(tuesday(3).plusDays(1), 19, 21);
    timeOff.requested(sam, wednesday);
    var move =
        new EntryMove(
            card(all.on(tuesday(1))).movable(),
            at(tuesday(1).plusDays(1), 19, 21),
            MoveReach.FOLLOWING);
    var seen = ((MovePreview.Possible) as(alex, move)).effects();

    assertThat(seen)
        .contains(
            MoveEffect.of(Kind.WARNING, "timeoff.move.same", List.of(sam.member()), wednesday));
    assertThat(timeOff.as(alex, () -> moving.move(move, seen)))
        .isInstanceOf(MoveResult.Moved.class);
    assertThat(timeOff.as(sam, () -> calendar.entries(at(tuesday(2).plusDays(1), 0, 23))))
        .isNotEmpty();
  }

  private TimeOffId agreed() {
    var id = timeOff.requested(alex, hours(0, 3));
    timeOff.yes(sam, id);
    return id;
  }

  private TimeOffCard card(TimeOffId id) {
    return timeOff.card(alex, id);
  }

  private List<MoveEffect> effects(TimeOffId id, Period to) {
    return ((MovePreview.Possible) preview(alex, id, to)).effects();
  }

  private MovePreview preview(Actor.Person who, TimeOffId id, Period to) {
    return as(who, new EntryMove(card(id).movable(), to));
  }

  private MovePreview as(Actor.Person who, EntryMove move) {
    return timeOff.as(who, () -> moving.preview(move));
  }

  private MoveResult move(Actor.Person who, TimeOffId id, Period to) {
    var move = new EntryMove(timeOff.card(who, id).movable(), to);
    var seen = ((MovePreview.Possible) as(who, move)).effects();
    return timeOff.as(who, () -> moving.move(move, seen));
  }

  private boolean undo(Actor.Person who, MoveResult result) {
    return timeOff.as(who, () -> ((MoveResult.Moved) result).undo().orElseThrow().undo());
  }

  private boolean movable(Actor.Person who) {
    return timeOff.as(who, () -> calendar.entries(hours(-1, 4))).stream()
        .anyMatch(entry -> entry.movable().isPresent());
  }

  private List<String> told(Actor.Person who) {
    return timeOff.as(who, () -> inbox.latest(50)).stream()
        .map(InboxLine::key)
        .filter(key -> key.startsWith("timeoff.message."))
        .map(key -> key.substring("timeoff.message.".length()))
        .toList();
  }
}
