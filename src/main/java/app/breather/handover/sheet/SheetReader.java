package app.breather.handover.sheet;

import app.breather.base.tenancy.CurrentActor;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the family's page; before anything is written it has the sections that all have. */
@Component
class SheetReader {

  private final SheetHeads heads;
  private final SheetSections sections;
  private final CurrentActor current;

  SheetReader(SheetHeads heads, SheetSections sections, CurrentActor current) {
    this.heads = heads;
    this.sections = sections;
    this.current = current;
  }

  /** How often it was changed. */
  int number() {
    return heads.findById(current.family().value()).map(SheetHead::number).orElse(0);
  }

  /** In order, removed ones too. */
  List<SheetSection> sections() {
    var stored = sections.findAllByOrderByPositionAscIdAsc();
    return stored.isEmpty() ? atFirst() : stored;
  }

  List<SheetSection> atFirst() {
    var all = new ArrayList<SheetSection>();
    for (var kind : SectionKind.values()) {
      if (kind != SectionKind.OWN) {
        all.add(new SheetSection(SectionId.of(current.family(), kind), kind, kind.ordinal()));
      }
    }
    return all;
  }

  boolean isEmpty() {
    return sections().stream().noneMatch(section -> isShown(section.card()));
  }

  static boolean isShown(SectionCard section) {
    return !section.removed() && !section.text().isBlank();
  }
}
