package app.breather.handover.sheet;

import app.breather.base.tenancy.CurrentActor;
import org.springframework.stereotype.Component;

/** Whoever changes a family's sheet, or tells of it, queues; the first makes it. */
@Component
class SheetLock {

  private final SheetHeads heads;
  private final SheetSections sections;
  private final SheetReader reader;
  private final CurrentActor current;

  SheetLock(SheetHeads heads, SheetSections sections, SheetReader reader, CurrentActor current) {
    this.heads = heads;
    this.sections = sections;
    this.reader = reader;
    this.current = current;
  }

  SheetHead take() {
    var family = current.family().value();
    if (heads.begin(family) == 1) {
      reader.atFirst().forEach(sections::save);
    }
    return heads.lock(family);
  }
}
