package app.breather.handover.milk;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A bag or bottle of expressed milk. */
@Entity
class MilkBag {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private UUID childId;
  private int amount;
  private UUID recordedBy;
  private Instant recordedAt;
  private @Nullable UUID thrownBy;
  private @Nullable Instant thrownAt;
  @Version private @Nullable Integer version;

  @OneToMany(mappedBy = "bag", cascade = CascadeType.ALL)
  @Fetch(FetchMode.SUBSELECT)
  @OrderBy("at, id")
  private Set<MilkMoved> moves = new LinkedHashSet<>();

  @OneToMany(mappedBy = "bag", cascade = CascadeType.ALL, orphanRemoval = true)
  @Fetch(FetchMode.SUBSELECT)
  @OrderBy("at, id")
  private Set<MilkUsed> uses = new LinkedHashSet<>();

  @SuppressWarnings("NullAway.Init")
  protected MilkBag() {}

  @SuppressWarnings("NullAway.Init")
  MilkBag(MilkContent content, MemberId by, Instant now) {
    this.id = MilkBagId.create().value();
    this.childId = content.child().value();
    this.amount = content.amount();
    this.recordedBy = by.value();
    this.recordedAt = now;
    moves.add(new MilkMoved(this, new MilkMove(content.place(), content.expressedAt()), by));
  }

  void move(MilkPlace place, MemberId by, Instant now) {
    moves.add(new MilkMoved(this, new MilkMove(place, now), by));
  }

  void use(MilkUsed used) {
    uses.add(used);
  }

  /** What was booked for an entry is not drunk after all, or is booked anew. */
  void forget(UUID entry) {
    uses.removeIf(used -> used.isOf(entry));
  }

  void throwAway(MemberId by, Instant now) {
    thrownBy = by.value();
    thrownAt = now;
  }

  /** It was not thrown away after all. */
  void keep() {
    thrownBy = null;
    thrownAt = null;
  }

  boolean isThrownAway() {
    return thrownAt != null;
  }

  MilkBagId id() {
    return new MilkBagId(id);
  }

  ChildId child() {
    return new ChildId(childId);
  }

  /**
   * Never less than nothing, also where a parent used what, unknown to them, was drunk before.
   *
   * @param kept uses that count as if they had not been
   * @return ml
   */
  int left(Set<UUID> kept) {
    int used =
        uses.stream()
            .filter(one -> kept.stream().noneMatch(one::isOf))
            .mapToInt(MilkUsed::amount)
            .sum();
    return Math.max(0, amount - used);
  }

  MilkLife life(ZoneId zone) {
    return new MilkLife(moves.stream().map(MilkMoved::move).toList(), zone);
  }

  MilkSupply.Bag supply(ZoneId zone) {
    return supply(zone, Set.of());
  }

  /**
   * @param kept uses that count as if they had not been
   */
  MilkSupply.Bag supply(ZoneId zone, Set<UUID> kept) {
    var life = life(zone);
    return new MilkSupply.Bag(
        id(), left(kept), life.goodUntil(), life.place() == MilkPlace.FREEZER);
  }

  /**
   * @param kept uses that count as if they had not been
   */
  MilkBagCard card(Instant now, ZoneId zone, Set<UUID> kept) {
    var life = life(zone);
    return new MilkBagCard(
        id(),
        child(),
        left(kept),
        life.place(),
        life.moves().getFirst().at(),
        life.bestUntil(),
        life.goodUntil(),
        life.isGood(now),
        life.next());
  }
}
