package app.breather.care;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.breather.IntegrationTest;
import app.breather.base.jobs.DueJobs;
import app.breather.base.mail.TestMailServer;
import app.breather.base.tenancy.Actor;
import app.breather.calendar.feed.FeedProgram;
import app.breather.family.FamilyFixture.Home;
import biweekly.component.VEvent;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Who was mailed a promise and subscribes to the calendar has it once, by one name. */
@IntegrationTest
class OwnCopiesTest {

  private static final Duration UNDO = Duration.ofMinutes(10);

  @Autowired private CareFixture care;
  @Autowired private CarePlanning planning;
  @Autowired private CareAcceptance acceptance;
  @Autowired private FeedProgram program;
  @Autowired private TestMailServer server;
  @Autowired private DueJobs due;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private TransactionTemplate transaction;
  private Home home;
  private Actor.Person inge;
  private Actor.Person joe;
  private CareSlotId slot;
  private String address;

  @BeforeEach
  void aPromise() {
    server.start();
    home = care.aFamily();
    inge = care.aCaregiver(home, "Oma Inge");
    joe = care.aCaregiver(home, "Opa Jo");
    slot = care.aSlot(home, 0, 4, inge);
    care.as(
        home.parent(),
        () -> acceptance.enter(slot, inge.member(), List.of(hours(0, 4)), Set.of(joe.member())));
    address = program.addressOf(inge);
  }

  @AfterEach
  void noMailServer() {
    server.isNotSetUp();
  }

  @Test
  void theNameIsTheSameBeforeItIsMailedAndAfter() throws Exception {
    var before = only(program.entries(address));
    mail();

    assertThat(before.getUid().getValue()).isEqualTo(mailed(inge));
    assertThat(only(program.entries(address)).getUid()).isEqualTo(before.getUid());
    assertThat(FeedProgram.title(before)).isEqualTo("Mia · Date night");
    assertThat(before.getSequence().getValue()).isZero();
  }

  @Test
  void whoComesAlongHasACopyOfTheirOwn() throws Exception {
    mail();
    var his = only(program.entries(program.addressOf(joe)));
    assertThat(his.getUid().getValue()).isEqualTo(mailed(joe)).isNotEqualTo(mailed(inge));
    assertThat(his.getTransparency().isOpaque()).isTrue();
    assertThat(only(program.entries(program.addressOf(home.parent()))).getUid().getValue())
        .isNotIn(mailed(inge), mailed(joe));
  }

  @Test
  void itMovesAndGrowsOlderAsTheInvitationDoes() throws Exception {
    mail();
    var before = only(program.entries(address));
    care.as(home.parent(), () -> planning.change(slot, 0, care.content(home, 1, 5), true));
    care.accept(inge, slot, hours(1, 5));
    mail();

    var after =
        only(
            await()
                .until(
                    () -> program.entries(address),
                    entries -> FeedProgram.period(entries.getFirst()).equals(hours(1, 5))));
    assertThat(after.getUid()).isEqualTo(before.getUid());
    assertThat(after.getSequence().getValue()).isEqualTo(1);
  }

  private void mail() {
    care.later(UNDO);
    due.run(home.family());
  }

  private String mailed(Actor.Person who) {
    return care.as(
        who,
        () ->
            transaction.execute(
                _ ->
                    jdbc.queryForObject(
                        "select id::text from calendar_copy where member_id = ?",
                        String.class,
                        who.member().value())));
  }

  private static VEvent only(List<VEvent> entries) {
    assertThat(entries).hasSize(1);
    return entries.getFirst();
  }
}
