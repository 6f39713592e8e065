package app.breather.milestones;

import app.breather.base.media.Hostile;
import app.breather.base.media.IntakeResult;
import app.breather.base.media.MediaIntake;
import app.breather.base.media.WaitingMedia;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.ChildId;
import app.breather.base.time.TestClock;
import app.breather.care.CareFixture;
import app.breather.care.CareOccasionId;
import app.breather.family.FamilyFixture.Home;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Mia's firsts: Oma Inge has her on a Monday from 10 to 16 in Berlin, while Alex and Sam are away.
 */
@Component
public class MilestoneFixture {

  /** An hour after Oma Inge took her. */
  public static final Instant THEN = CareFixture.START.plus(Duration.ofHours(1));

  public static final LocalDate THAT_DAY = LocalDate.of(2027, 3, 8);

  private final CareFixture care;
  private final MilestoneRecording recording;
  private final Milestones milestones;
  private final TellOrSeal tellOrSeal;
  private final OpeningEnvelopes opening;
  private final MediaIntake intake;
  private final TestClock clock;
  private final TransactionTemplate transaction;

  MilestoneFixture(
      CareFixture care,
      MilestoneRecording recording,
      Milestones milestones,
      TellOrSeal tellOrSeal,
      OpeningEnvelopes opening,
      MediaIntake intake,
      TestClock clock,
      TransactionTemplate transaction) {
    this.care = care;
    this.recording = recording;
    this.milestones = milestones;
    this.tellOrSeal = tellOrSeal;
    this.opening = opening;
    this.intake = intake;
    this.clock = clock;
    this.transaction = transaction;
  }

  public record Situation(
      Home home, Actor.Person alex, Actor.Person sam, Actor.Person inge, CareOccasionId care) {

    public ChildId mia() {
      return home.child();
    }
  }

  /** It is {@link #THEN}. */
  public Situation ingeHasMia() {
    var home = care.aFamily();
    var sam = care.aParent(home, "Sam");
    var inge = care.aCaregiver(home, "Oma Inge");
    var slot = care.aSlot(home, 0, 6, inge);
    care.accept(inge, slot, CareFixture.hours(0, 6));
    clock.stopAt(THEN);
    return new Situation(home, home.parent(), sam, inge, CareOccasionId.of(slot));
  }

  public void at(Instant moment) {
    clock.stopAt(moment);
  }

  public void daysLater(int days) {
    clock.advance(Duration.ofDays(days));
  }

  public MilestoneContent content(Situation now, MilestoneKind kind) {
    return content(now, kind, "Let go of the sofa");
  }

  public MilestoneContent content(Situation now, MilestoneKind kind, String note) {
    var words = kind == MilestoneKind.OTHER ? "Waved at a dog" : "";
    return new MilestoneContent(now.mia(), kind, words, clock.instant(), note, false);
  }

  public MilestoneId ingeRecords(Situation now, MilestoneKind kind) {
    return ingeRecords(now, content(now, kind), Optional.empty());
  }

  public MilestoneId ingeRecords(
      Situation now, MilestoneContent content, Optional<WaitingMedia> media) {
    var id = MilestoneId.create();
    var result = as(now.inge(), () -> recording.recordDuring(now.care(), id, content, media));
    if (!(result instanceof RecordResult.Recorded)) {
      throw new AssertionError(result);
    }
    return id;
  }

  public MilestoneId records(Actor.Person parent, MilestoneContent content) {
    var id = MilestoneId.create();
    var result = as(parent, () -> recording.record(id, content, Optional.empty()));
    if (!(result instanceof RecordResult.Recorded)) {
      throw new AssertionError(result);
    }
    return id;
  }

  public WaitingMedia aPicture(Actor.Person who) {
    return as(
        who,
        () -> {
          try {
            var taken = intake.take(new ByteArrayInputStream(Hostile.jpeg()));
            return ((IntakeResult.Taken) taken).media();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  public void wants(Situation now, Actor.Person parent, MilestoneKind... told) {
    var kinds = EnumSet.noneOf(MilestoneKind.class);
    kinds.addAll(Arrays.asList(told));
    as(parent, () -> tellOrSeal.choose(now.mia(), Set.copyOf(kinds)));
  }

  public List<MilestoneId> open(Actor.Person parent) {
    return as(parent, milestones::open).stream().map(MilestoneCard::id).toList();
  }

  public OpenResult saw(Situation now, Actor.Person parent, MilestoneKind kind, LocalDate day) {
    return as(parent, () -> opening.saw(now.mia(), kind, day));
  }

  /** Until the security context is cleared. */
  public void signIn(Actor.Person person) {
    care.signIn(person);
  }

  /** In a transaction in the family. */
  public <T> T inside(Situation now, Supplier<T> work) {
    return as(new Actor.System(now.home().family()), () -> transaction.execute(_ -> work.get()));
  }

  public <T> T as(Actor actor, Supplier<T> work) {
    return care.as(actor, work);
  }
}
