package app.breather.handover.sheet.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.ui.Icon;
import app.breather.base.ui.Times;
import app.breather.family.ui.People;
import app.breather.handover.sheet.SectionCard;
import app.breather.handover.sheet.SectionKind;
import app.breather.handover.sheet.SectionLine;
import app.breather.handover.sheet.SheetWords;
import java.util.Locale;

/** The sheet in the words of one reader. */
record SheetSaid(Times times, People.Named people) {

  String title(SectionCard section) {
    return title(section.kind(), section.title());
  }

  static String title(SectionKind kind, String own) {
    return kind == SectionKind.OWN ? own : translate(SheetWords.key(kind));
  }

  static Icon icon(SectionKind kind) {
    return Icon.named(SheetWords.icon(kind)).orElse(Icon.NOTEBOOK_PEN);
  }

  /** What belongs there. */
  static String hint(SectionKind kind) {
    return translate(SheetWords.key(kind) + ".hint");
  }

  /** As in "Sam wrote it, today 10:00". */
  String happened(SectionLine line) {
    var key = "handover.happening." + line.happening().name().toLowerCase(Locale.ROOT);
    return translate(key, people.name(line.by()));
  }
}
