package app.breather.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.breather.IntegrationTest;
import app.breather.base.persistence.StatementCount;
import app.breather.base.security.Role;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.Parkers;
import app.breather.family.FamilyFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is told what, and who has read it. */
@IntegrationTest
class MessagesTest {

  @Autowired private Parkers parkers;
  @Autowired private FamilyFixture families;
  @Autowired private Messages messages;
  @Autowired private Inbox inbox;
  @Autowired private StoredMessages stored;
  @Autowired private TransactionTemplate transaction;
  private Actor.Person alex;
  private Actor.Person sam;
  private Actor.Person inge;

  @BeforeEach
  void aFamily() {
    var family = parkers.create();
    alex = family.alex();
    sam = family.sam();
    inge = family.inge();
  }

  @Test
  void aMessageIsFoundByItsReceiverAsItWasSent() {
    List<Argument> arguments =
        List.of(
            new Argument.Text("A “word”"),
            new Argument.Person(inge.member()),
            new Argument.When(
                new Period(
                    Instant.parse("2027-03-06T15:00:00Z"), Instant.parse("2027-03-06T21:00:00Z"))),
            new Argument.Day(LocalDate.of(2027, 3, 6)),
            new Argument.DayOf(LocalDate.of(2027, 3, 6), Set.of(ChildId.create())),
            new Argument.Children(Set.of(ChildId.create())));

    send(
        alex,
        new Message(
            MessageKind.BETWEEN_PARENTS,
            sam.member(),
            "notifications.title",
            arguments,
            "bedtime"));

    assertThat(as(sam, () -> inbox.latest(10)))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.key()).isEqualTo("notifications.title");
              assertThat(line.arguments()).isEqualTo(arguments);
              assertThat(line.route()).isEqualTo("bedtime");
              assertThat(line.read()).isFalse();
            });
  }

  @Test
  void nobodyIsToldOfWhatTheyDoThemselves() {
    send(alex, to(alex.member()), to(sam.member()));

    assertThat(unread(alex)).isZero();
    assertThat(unread(sam)).isEqualTo(1);
  }

  @Test
  void whoHasNoAccountHasNoInbox() {
    var home = families.aFamily();
    var without = families.aMemberWithoutAccount(home.family(), "Opa", Role.CAREGIVER);

    send(home.parent(), to(without));

    assertThat(as(home.parent(), () -> countOf(without))).isZero();
  }

  @Test
  void aMessageNeedsTheTransactionInWhichItHappened() {
    assertThatThrownBy(() -> as(alex, () -> sent(to(sam.member()))))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void whatDidNotHappenIsNotTold() {
    as(
        alex,
        () ->
            transaction.execute(
                status -> {
                  status.setRollbackOnly();
                  return sent(to(sam.member()));
                }));

    assertThat(unread(sam)).isZero();
  }

  @Test
  void theNewestComesFirstAndNoMoreThanAskedFor() {
    send(alex, new Message(MessageKind.BETWEEN_PARENTS, sam.member(), "a", List.of(), "care"));
    send(alex, new Message(MessageKind.BETWEEN_PARENTS, sam.member(), "b", List.of(), "care"));
    send(alex, new Message(MessageKind.BETWEEN_PARENTS, sam.member(), "c", List.of(), "care"));

    assertThat(as(sam, () -> inbox.latest(2))).extracting(InboxLine::key).containsExactly("c", "b");
  }

  @Test
  void oneIsReadOrAll() {
    send(alex, to(sam.member()), to(sam.member()), to(sam.member()));
    var first = as(sam, () -> inbox.latest(1)).getFirst().id();

    read(sam, first);
    assertThat(unread(sam)).isEqualTo(2);
    assertThat(as(sam, () -> inbox.latest(1)).getFirst().read()).isTrue();

    readAll(sam);
    assertThat(unread(sam)).isZero();
  }

  @Test
  void anotherPersonsMessagesAreUnknown() {
    send(alex, to(sam.member()));
    var ofSam = as(sam, () -> inbox.latest(1)).getFirst().id();

    read(inge, ofSam);
    readAll(inge);

    assertThat(as(inge, () -> inbox.latest(10))).isEmpty();
    assertThat(unread(sam)).isEqualTo(1);
  }

  @Test
  void anotherFamilysMessagesAreUnknown() {
    send(alex, to(sam.member()));
    var ofSam = as(sam, () -> inbox.latest(1)).getFirst().id();
    var stranger = new Actor.Person(parkers.create().id(), sam.account(), sam.member());
    var alexElsewhere = parkers.create().alex();

    assertThatThrownBy(() -> unread(stranger)).hasMessageContaining("MEMBER");
    read(alexElsewhere, ofSam);
    assertThat(unread(sam)).isEqualTo(1);
  }

  @Test
  void theBellTakesOneStatementHoweverManyThereAre() {
    assertThat(statementsOfTheBell()).isEqualTo(1);
    send(alex, aHundredToSam());
    assertThat(statementsOfTheBell()).isEqualTo(1);
  }

  @Test
  void severalMessagesAreStoredInOneStatement() {
    var one = StatementCount.of(() -> send(alex, to(sam.member())));
    var hundred = StatementCount.of(() -> send(alex, aHundredToSam()));

    assertThat(hundred.statements()).isBetween(one.statements(), one.statements() + 1);
    assertThat(unread(sam)).isEqualTo(101);
  }

  private Message[] aHundredToSam() {
    var all = new Message[100];
    Arrays.fill(all, to(sam.member()));
    return all;
  }

  /** Besides those by which the transaction enters the family and learns the role. */
  private int statementsOfTheBell() {
    return as(
        sam,
        () ->
            transaction.execute(
                _ -> {
                  inbox.latest(1);
                  return StatementCount.of(inbox::unread).statements();
                }));
  }

  private static Message to(MemberId member) {
    return new Message(
        MessageKind.BETWEEN_PARENTS, member, "notifications.title", List.of(), "care");
  }

  private int countOf(MemberId member) {
    return transaction.execute(_ -> stored.countUnread(member.value()));
  }

  private Object send(Actor.Person from, Message... all) {
    return as(from, () -> transaction.execute(_ -> sent(all)));
  }

  private Object sent(Message... all) {
    messages.send(List.of(all));
    return all;
  }

  private int unread(Actor.Person person) {
    return as(person, inbox::unread);
  }

  private void read(Actor.Person person, MessageId id) {
    as(
        person,
        () -> {
          inbox.read(id);
          return id;
        });
  }

  private void readAll(Actor.Person person) {
    as(
        person,
        () -> {
          inbox.readAll();
          return person;
        });
  }

  private <T> T as(Actor actor, Supplier<T> work) {
    return families.as(actor, work);
  }
}
