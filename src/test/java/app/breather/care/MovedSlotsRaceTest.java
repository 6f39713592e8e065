package app.breather.care;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.persistence.AtOnce;
import app.breather.base.tenancy.Actor;
import app.breather.calendar.movein.MoveInCard;
import app.breather.calendar.movein.MoveInGroup;
import app.breather.calendar.movein.MoveInResult;
import app.breather.calendar.movein.MoveInTarget;
import app.breather.calendar.movein.MoveIns;
import app.breather.calendar.movein.MoveIns.TakenBack;
import app.breather.calendar.movein.MovingIn;
import app.breather.calendar.movein.MovingIn.Choice;
import app.breather.family.FamilyFixture;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** One parent takes back what came along while the other asks about it: nobody is asked in vain. */
@IntegrationTest
class MovedSlotsRaceTest {

  private static final int ROUNDS = 10;

  @Autowired private CareFixture care;
  @Autowired private MovingIn movingIn;
  @Autowired private MoveIns moveIns;
  @Autowired private CareAsking asking;
  @Autowired private CareBoard board;
  private FamilyFixture.Home home;
  private Actor.Person sam;
  private Actor.Person inge;
  private ExecutorService threads;

  @BeforeEach
  void aFamily() {
    home = care.aFamily();
    sam = care.aParent(home, "Sam");
    inge = care.aCaregiver(home, "Oma Inge");
    threads = Executors.newFixedThreadPool(2);
  }

  @AfterEach
  void everybodyGoesHome() {
    threads.close();
  }

  @RepeatedTest(ROUNDS)
  void whatIsAskedAboutStaysAndWhatIsGoneIsNotAskedAbout() throws Exception {
    var card = moved();
    var slot = care.as(sam, board::ahead).getFirst().id();

    var results =
        AtOnce.all(
            threads,
            List.<Supplier<Object>>of(
                () -> care.as(sam, () -> asking.ask(slot, Set.of(inge.member()))),
                () -> care.as(home.parent(), () -> moveIns.takeBack(card.id()))),
            Supplier::get);

    var asked = care.as(inge, board::concerningMe);
    if (results.contains(new AskResult.Cancelled())) {
      assertThat(results).contains(Optional.of(new TakenBack(1, 0)));
      assertThat(asked).isEmpty();
    } else {
      assertThat(results).contains(Optional.of(new TakenBack(0, 1)));
      assertThat(asked).extracting(CareSlotCard::coverage).containsExactly(Coverage.ASKED);
    }
  }

  private MoveInCard moved() {
    var times = List.of(hours(0, 4));
    var group = new MoveInGroup("Babysitting Oma", times, Optional.empty(), times);
    var choices = List.of(new Choice(group, new MoveInTarget.Sought()));
    return ((MoveInResult.Done) care.as(sam, () -> movingIn.moveIn("family.ics", choices))).card();
  }
}
