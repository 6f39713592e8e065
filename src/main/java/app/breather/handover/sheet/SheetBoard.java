package app.breather.handover.sheet;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The family's page for whoever cares for the children, as parents see it. */
@Service
public class SheetBoard {

  /** Which changes of a family concern sheets. */
  public static final String CHANGES = "handover.sheet";

  private final SheetReader reader;
  private final SheetEditions editions;

  SheetBoard(SheetReader reader, SheetEditions editions) {
    this.reader = reader;
    this.editions = editions;
  }

  /** In order; removed ones come last. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<SectionCard> sections() {
    return reader.sections().stream()
        .map(SheetSection::card)
        .sorted((one, other) -> Boolean.compare(one.removed(), other.removed()))
        .toList();
  }

  /** All editions, the current one first. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<SectionLine> history(SectionId id) {
    return editions.findBySectionIdOrderByNumberDesc(id.value()).stream()
        .map(SheetEdition::line)
        .toList();
  }
}
