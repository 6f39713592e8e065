package app.breather.care;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import java.util.stream.Stream;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Time that a caregiver offers unasked, and what parents took of it. */
@Entity
@Table(name = "care_offer")
class Offer {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private UUID caregiverId;
  private Instant startsAt;
  private Instant endsAt;
  private String word;
  private Instant offeredAt;

  @Enumerated(EnumType.STRING)
  private OfferState state;

  private @Nullable Instant endedAt;
  private @Nullable UUID endedBy;
  private @Nullable String answer;
  @Version private @Nullable Integer version;

  @OneToMany(mappedBy = "offer", cascade = CascadeType.ALL)
  @Fetch(FetchMode.SUBSELECT)
  private List<OfferPart> taken = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Offer() {}

  @SuppressWarnings("NullAway.Init")
  Offer(MemberId caregiver, OfferContent content, Instant now) {
    this.id = OfferId.create().value();
    this.caregiverId = caregiver.value();
    this.startsAt = content.period().from();
    this.endsAt = content.period().until();
    this.word = content.word();
    this.offeredAt = now;
    this.state = OfferState.OPEN;
  }

  void take(Period part, CareSlotId slot) {
    taken.add(new OfferPart(this, part, slot));
  }

  void decline(MemberId by, Instant now, @Nullable String said) {
    end(OfferState.DECLINED, by, now);
    answer = said;
  }

  void withdraw(Instant now) {
    end(OfferState.WITHDRAWN, caregiver(), now);
  }

  private void end(OfferState as, MemberId by, Instant now) {
    state = as;
    endedBy = by.value();
    endedAt = now;
  }

  OfferId id() {
    return new OfferId(id);
  }

  MemberId caregiver() {
    return new MemberId(caregiverId);
  }

  Period period() {
    return new Period(startsAt, endsAt);
  }

  String word() {
    return word;
  }

  OfferState state(Instant now) {
    if (state != OfferState.OPEN) {
      return state;
    }
    if (untaken().isEmpty()) {
      return OfferState.TAKEN;
    }
    return now.isBefore(startsAt) ? OfferState.OPEN : OfferState.LAPSED;
  }

  /** What no parent has taken. */
  List<Period> untaken() {
    return open(List.of());
  }

  /**
   * What can still be taken; less than the shortest slot cannot.
   *
   * @param held what the caregiver has promised, here or otherwise
   */
  List<Period> open(Collection<Period> held) {
    var gone = Stream.concat(taken.stream().map(OfferPart::period), held.stream()).toList();
    return period().minus(gone).stream()
        .filter(rest -> rest.length().compareTo(CareSlotContent.SHORTEST) >= 0)
        .toList();
  }

  OfferCard card(Instant now, Collection<Period> held) {
    var current = state(now);
    return new OfferCard(
        id(),
        caregiver(),
        period(),
        word,
        current,
        current == OfferState.OPEN ? open(held) : List.of(),
        taken.stream()
            .map(OfferPart::card)
            .sorted(Comparator.comparing(OfferCard.Part::period))
            .toList(),
        Optional.ofNullable(answer));
  }
}
