package app.breather.bedtime;

import app.breather.base.tenancy.MemberId;
import app.breather.calendar.AbsenceTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Something that was recorded and may alter whose turn it is. */
sealed interface RotaChange {

  Instant recordedAt();

  /** The parents agreed on a pattern. */
  record Agreed(Instant recordedAt, RotaVersion version) implements RotaChange {}

  /** There is no bedtime by this rota any more, from a day on. */
  record Ended(Instant recordedAt, LocalDate first) implements RotaChange {}

  /**
   * Somebody cannot have the children then.
   *
   * @param source what says so, by which it can be taken back
   */
  record AwayFrom(Instant recordedAt, UUID source, MemberId member, AbsenceTime time)
      implements RotaChange {}

  /** What a source said holds no longer. */
  record BackAgain(Instant recordedAt, UUID source) implements RotaChange {}

  /** Somebody is no longer of the family. */
  record Left(Instant recordedAt, MemberId member) implements RotaChange {}

  /**
   * Somebody takes an evening over.
   *
   * @param owed whether whoever gave the evening owes the taker one; otherwise it is a present
   */
  record TakenOver(Instant recordedAt, LocalDate evening, MemberId taker, boolean owed)
      implements RotaChange {}

  /**
   * Two parents trade an evening each, as one of them accepted it.
   *
   * @param id by which it can be called off
   * @param earlier the sooner of the two evenings, and whose it was until then
   */
  record Swapped(Instant recordedAt, UUID id, Given earlier, Given later) implements RotaChange {

    /** An evening, and who gives it away. */
    record Given(LocalDate evening, MemberId by) {}

    public Swapped {
      if (!earlier.evening().isBefore(later.evening()) || earlier.by().equals(later.by())) {
        throw new IllegalArgumentException("Two people swap two evenings, the sooner one first");
      }
    }

    static Swapped of(Instant recordedAt, UUID id, Given one, Given other) {
      return one.evening().isBefore(other.evening())
          ? new Swapped(recordedAt, id, one, other)
          : new Swapped(recordedAt, id, other, one);
    }

    Given given(LocalDate evening) {
      return earlier.evening().equals(evening) ? earlier : later;
    }

    Given forIt(LocalDate evening) {
      return earlier.evening().equals(evening) ? later : earlier;
    }
  }

  /** A swap is called off, and both evenings go their usual way. */
  record Unswapped(Instant recordedAt, UUID swap) implements RotaChange {}

  /** The one to whom an evening is owed wants nothing back for it. */
  record Forgiven(Instant recordedAt, Debt debt) implements RotaChange {}

  /** A take-over is void, and the evening goes its usual way. */
  record GivenBack(Instant recordedAt, LocalDate evening) implements RotaChange {}

  /**
   * It turned out that somebody else brought the children to bed. A later record corrects an
   * earlier one.
   *
   * @param who a parent, or a caregiver, who is owed nothing
   * @param owed whether the parent whose turn it was owes another parent one for it
   */
  record DoneBy(Instant recordedAt, LocalDate evening, MemberId who, boolean owed)
      implements RotaChange {}
}
