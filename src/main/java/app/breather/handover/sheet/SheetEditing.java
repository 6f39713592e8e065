package app.breather.handover.sheet;

import app.breather.base.live.FamilyChanges;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Parents write the family's page. Nothing that was written is lost. */
@Service
public class SheetEditing {

  /** Sections that are not removed. */
  public static final int MOST = 20;

  private final SheetLock lock;
  private final SheetSections sections;
  private final SheetEditions editions;
  private final SheetTelling telling;
  private final FamilyChanges changes;
  private final CurrentActor current;
  private final Clock clock;

  SheetEditing(
      SheetLock lock,
      SheetSections sections,
      SheetEditions editions,
      SheetTelling telling,
      FamilyChanges changes,
      CurrentActor current,
      Clock clock) {
    this.lock = lock;
    this.sections = sections;
    this.editions = editions;
    this.telling = telling;
    this.changes = changes;
    this.current = current;
    this.clock = clock;
  }

  /**
   * @param seen the edition that the writer had before them
   * @param title of a section of the family's own; else without meaning
   */
  @Needs(Access.PARENT)
  @Transactional
  public SectionResult write(SectionId id, int seen, String title, String text) {
    return write(id, seen, title, text, SectionHappening.WRITTEN);
  }

  /** Makes an earlier edition the current one; otherwise as {@link #write}. */
  @Needs(Access.PARENT)
  @Transactional
  public SectionResult restore(SectionId id, int seen, int number) {
    return editions
        .findBySectionIdAndNumber(id.value(), number)
        .map(SheetEdition::line)
        .map(old -> write(id, seen, old.title(), old.text(), SectionHappening.RESTORED))
        .orElseGet(SectionResult.Gone::new);
  }

  private SectionResult write(
      SectionId id, int seen, String title, String text, SectionHappening happening) {
    var head = lock.take();
    var found = sections.findById(id.value());
    if (found.isEmpty()) {
      return new SectionResult.Gone();
    }
    var section = found.get();
    var named = section.kind() == SectionKind.OWN ? title.strip() : "";
    var said = tidy(text);
    if (section.says(named, said)) {
      return new SectionResult.Saved(section.card());
    }
    if (section.edition() != seen) {
      return new SectionResult.ChangedMeanwhile(section.card(), last(section));
    }
    return refusal(section.kind(), named, said)
        .orElseGet(
            () -> {
              section.write(named, said, head.changed());
              return new SectionResult.Saved(keep(section, happening));
            });
  }

  /** Adds a section of the family's own at the end. */
  @Needs(Access.PARENT)
  @Transactional
  public SectionResult add(String title, String text) {
    var head = lock.take();
    var all = sections.findAllByOrderByPositionAscIdAsc();
    if (all.stream().filter(section -> !section.isRemoved()).count() >= MOST) {
      return new SectionResult.TooMany(MOST);
    }
    return refusal(SectionKind.OWN, title.strip(), tidy(text))
        .orElseGet(
            () -> {
              var last = all.getLast().position();
              var section =
                  sections.save(new SheetSection(SectionId.create(), SectionKind.OWN, last + 1));
              section.write(title.strip(), tidy(text), head.changed());
              return new SectionResult.Saved(keep(section, SectionHappening.WRITTEN));
            });
  }

  /** What it says is kept; does nothing where it is removed already. */
  @Needs(Access.PARENT)
  @Transactional
  public void remove(SectionId id) {
    change(
        id,
        false,
        (head, section) -> {
          section.remove(head.changed());
          keep(section, SectionHappening.REMOVED);
        });
  }

  /** Takes {@link #remove} back, as long as there is room. */
  @Needs(Access.PARENT)
  @Transactional
  public void bringBack(SectionId id) {
    change(
        id,
        true,
        (head, section) -> {
          section.bringBack(head.changed());
          keep(section, SectionHappening.BROUGHT_BACK);
        });
  }

  /** Up before the one above it, or down behind the one below. */
  @Needs(Access.PARENT)
  @Transactional
  public void move(SectionId id, boolean up) {
    change(
        id,
        false,
        (_, section) -> {
          var order = Comparator.comparingInt(SheetSection::position);
          sections.findAllByOrderByPositionAscIdAsc().stream()
              .filter(other -> !other.isRemoved())
              .filter(other -> up == other.position() < section.position())
              .filter(other -> other.position() != section.position())
              .min(up ? order.reversed() : order)
              .ifPresent(
                  other -> {
                    int place = section.position();
                    section.standsAt(other.position());
                    other.standsAt(place);
                  });
          changes.changed(current.family(), SheetBoard.CHANGES);
        });
  }

  private void change(SectionId id, boolean removed, BiConsumer<SheetHead, SheetSection> work) {
    var head = lock.take();
    sections
        .findById(id.value())
        .filter(section -> section.isRemoved() == removed)
        .ifPresent(section -> work.accept(head, section));
  }

  private SectionCard keep(SheetSection section, SectionHappening happening) {
    var card = section.card();
    editions.save(new SheetEdition(card, happening, clock.instant(), current.member()));
    changes.changed(current.family(), SheetBoard.CHANGES);
    telling.sectionChanged();
    return card;
  }

  private SectionLine last(SheetSection section) {
    return editions
        .findBySectionIdAndNumber(section.id().value(), section.edition())
        .orElseThrow()
        .line();
  }

  private static String tidy(String text) {
    return text.replace("\r\n", "\n").strip();
  }

  private static Optional<SectionResult> refusal(SectionKind kind, String title, String text) {
    if (kind == SectionKind.OWN && title.isEmpty()) {
      return Optional.of(new SectionResult.NoTitle());
    }
    if (title.length() > SectionCard.TITLE_LENGTH) {
      return Optional.of(new SectionResult.TitleTooLong());
    }
    return text.length() > SectionCard.TEXT_LENGTH
        ? Optional.of(new SectionResult.TextTooLong())
        : Optional.empty();
  }
}
