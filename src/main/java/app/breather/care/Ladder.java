package app.breather.care;

import app.breather.base.tenancy.MemberId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** The order in which caregivers are asked about one slot, one after another. */
@Entity
@Table(name = "ask_ladder")
class Ladder {

  @Id private UUID slotId;
  @TenantId @PartitionKey private UUID familyId;
  private UUID startedBy;
  private @Nullable Instant stoppedAt;
  private @Nullable Instant endedAt;
  @Version private @Nullable Integer version;

  @OneToMany(mappedBy = "ladder", cascade = CascadeType.ALL)
  private List<Rung> rungs = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Ladder() {}

  @SuppressWarnings("NullAway.Init")
  Ladder(CareSlotId slot, MemberId startedBy) {
    this.slotId = slot.value();
    this.startedBy = startedBy.value();
  }

  /** At the end, in this order; who is queued already keeps their place. */
  void queue(Collection<MemberId> caregivers, MemberId by, Instant now) {
    startedBy = by.value();
    caregivers.stream()
        .filter(caregiver -> !queued().contains(caregiver))
        .forEach(caregiver -> rung(caregiver).queue(furthest() + 1, now));
    goOn();
  }

  /** Those of them who wait for their turn, in this order, before the others. */
  void reorder(List<MemberId> order) {
    var queued = queued();
    var wanted = new ArrayList<>(order.stream().distinct().filter(queued::contains).toList());
    queued.stream().filter(caregiver -> !wanted.contains(caregiver)).forEach(wanted::add);
    int behind = furthest() + 1;
    for (int i = 0; i < wanted.size(); i++) {
      rung(wanted.get(i)).moveTo(behind + i);
    }
  }

  /** They are asked, be it their turn or not; who is on no rung stays so. */
  void asked(Collection<MemberId> caregivers) {
    rungs.stream().filter(rung -> caregivers.contains(rung.caregiver())).forEach(Rung::ask);
    endedAt = null;
  }

  void skip(MemberId caregiver, SkipReason why) {
    rung(caregiver).skip(why);
  }

  void stop(Instant now) {
    stoppedAt = now;
  }

  void goOn() {
    stoppedAt = null;
    endedAt = null;
  }

  /**
   * @return whether it had not ended before
   */
  boolean end(Instant now) {
    boolean first = endedAt == null;
    endedAt = now;
    return first;
  }

  boolean isStopped() {
    return stoppedAt != null;
  }

  MemberId startedBy() {
    return new MemberId(startedBy);
  }

  List<Rung> rungs() {
    return rungs.stream().sorted(Comparator.comparingInt(Rung::place)).toList();
  }

  Optional<Rung> rungOf(MemberId caregiver) {
    return rungs.stream().filter(rung -> rung.caregiver().equals(caregiver)).findFirst();
  }

  List<MemberId> queued() {
    return in(RungState.QUEUED);
  }

  List<MemberId> in(RungState state) {
    return rungs().stream().filter(rung -> rung.state() == state).map(Rung::caregiver).toList();
  }

  private Rung rung(MemberId caregiver) {
    return rungOf(caregiver)
        .orElseGet(
            () -> {
              var rung = new Rung(this, caregiver);
              rungs.add(rung);
              return rung;
            });
  }

  private int furthest() {
    return rungs.stream().mapToInt(Rung::place).max().orElse(0);
  }
}
