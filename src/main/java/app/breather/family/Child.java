package app.breather.family;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.FamilyId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
class Child {

  @Id private UUID id;

  @TenantId
  @PartitionKey
  @Column(name = "family_id")
  private UUID familyId;

  @Version private @Nullable Integer version;
  private String name;
  private @Nullable LocalDate born;

  @SuppressWarnings("NullAway.Init")
  protected Child() {}

  Child(ChildId id, FamilyId family, PersonName name, @Nullable LocalDate born) {
    this.id = id.value();
    this.familyId = family.value();
    this.name = name.value();
    this.born = born;
  }

  void change(PersonName name, @Nullable LocalDate born) {
    this.name = name.value();
    this.born = born;
  }

  FamilyId family() {
    return new FamilyId(familyId);
  }

  ChildCard card() {
    return new ChildCard(new ChildId(id), name, born);
  }
}
