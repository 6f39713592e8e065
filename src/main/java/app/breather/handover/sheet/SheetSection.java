package app.breather.handover.sheet;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/** A section of the sheet as it is now; the sheet's row is locked by who changes one. */
@Entity
@Table(name = "handover_section")
class SheetSection {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;

  @Enumerated(EnumType.STRING)
  private SectionKind kind;

  private int position;
  private String title;
  private String text;
  private int edition;
  private int changedIn;
  private boolean removed;

  @SuppressWarnings("NullAway.Init")
  protected SheetSection() {}

  @SuppressWarnings("NullAway.Init")
  SheetSection(SectionId id, SectionKind kind, int position) {
    this.id = id.value();
    this.kind = kind;
    this.position = position;
    this.title = "";
    this.text = "";
  }

  SectionId id() {
    return new SectionId(id);
  }

  SectionKind kind() {
    return kind;
  }

  boolean isRemoved() {
    return removed;
  }

  int position() {
    return position;
  }

  void standsAt(int place) {
    position = place;
  }

  int edition() {
    return edition;
  }

  /** The number that the sheet had then. */
  int changedIn() {
    return changedIn;
  }

  boolean says(String otherTitle, String otherText) {
    return title.equals(otherTitle) && text.equals(otherText);
  }

  void write(String newTitle, String newText, int number) {
    title = newTitle;
    text = newText;
    counted(number);
  }

  void remove(int number) {
    removed = true;
    counted(number);
  }

  void bringBack(int number) {
    removed = false;
    counted(number);
  }

  private void counted(int number) {
    edition++;
    changedIn = number;
  }

  SectionCard card() {
    return new SectionCard(id(), kind, title, text, edition, removed);
  }
}
