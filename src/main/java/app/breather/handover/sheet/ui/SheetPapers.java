package app.breather.handover.sheet.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.ui.Card;
import app.breather.base.ui.Icon;
import app.breather.base.ui.State;
import app.breather.base.ui.StateChip;
import app.breather.base.ui.Times;
import app.breather.handover.sheet.PhoneNumber;
import app.breather.handover.sheet.SectionKind;
import app.breather.handover.sheet.Sheet;
import app.breather.handover.sheet.SheetPart;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A sheet as its caregiver reads it: danger first, then whom to call, today, and all the rest. */
class SheetPapers extends Div {

  /** On paper over both columns. */
  private static final String WIDE = "wide";

  private final Times times;

  SheetPapers(Sheet sheet, Times times) {
    this.times = times;
    addClassNames("stack", "papers");
    var sections = sheet.sections();
    sections.stream().filter(SheetPapers::isDanger).map(this::paper).forEach(this::add);
    reach(sheet);
    if (!sheet.day().note().isEmpty()) {
      var today = paper(Icon.NOTEBOOK_PEN, translate("handover.today"));
      today.addClassName(WIDE);
      today.add(kept(sheet.day().note()));
      mark(today, sheet.changed().contains(Sheet.Field.NOTE));
      add(today);
    }
    sheet.hints().forEach(hint -> add(paper(icon(hint.icon()), hint.said(times))));
    sheet.more().stream()
        .map(known -> known.said(times))
        .map(SheetPapers::paper)
        .forEach(this::add);
    sections.stream().filter(section -> !isDanger(section)).map(this::paper).forEach(this::add);
    if (sheet.isEmpty()) {
      add(new Paragraph(translate("handover.empty")));
    }
  }

  private static boolean isDanger(Sheet.Part section) {
    return section.kind() == SectionKind.EMERGENCY;
  }

  private void reach(Sheet sheet) {
    var day = sheet.day();
    if (day.whereabouts().isEmpty() && day.backAt().isEmpty() && day.numbers().isEmpty()) {
      return;
    }
    var card = paper(Icon.PHONE, translate("handover.reach"));
    card.addClassName(WIDE);
    if (!day.whereabouts().isEmpty()) {
      card.add(kept(day.whereabouts()));
    }
    day.backAt()
        .ifPresent(
            at -> {
              var back = new Paragraph(translate("handover.backBy", times.moment(at)));
              back.addClassName("back-by");
              card.add(back);
            });
    day.numbers().stream().map(SheetPapers::call).forEach(card::add);
    mark(card, sheet.changed().stream().anyMatch(field -> field != Sheet.Field.NOTE));
    add(card);
  }

  private static Component call(PhoneNumber number) {
    var dial = new Span(number.number());
    dial.addClassName("from");
    var link = new Anchor(number.href(), new Span(number.name()), dial);
    link.addClassName("call");
    return link;
  }

  private Card paper(Sheet.Part section) {
    var card =
        paper(SheetSaid.icon(section.kind()), SheetSaid.title(section.kind(), section.title()));
    card.setClassName("danger", isDanger(section));
    card.setClassName(WIDE, isDanger(section));
    card.add(Written.ofHtml(section.html()));
    mark(card, section.changed());
    return card;
  }

  private static Card paper(SheetPart.Said said) {
    var card = paper(icon(said.icon()), said.title());
    said.lines().stream().map(Paragraph::new).forEach(card::add);
    return card;
  }

  private static Card paper(Icon icon, String title) {
    var card = new Card(title).stacked();
    card.addClassName("section");
    card.withAction(icon.create());
    return card;
  }

  private static void mark(Card card, boolean isNew) {
    if (isNew) {
      card.withAction(new StateChip(State.ASKED, Icon.SPARKLES, translate("handover.new")));
    }
  }

  private static Icon icon(String symbol) {
    return Icon.named(symbol).orElse(Icon.INFO);
  }

  private static Paragraph kept(String text) {
    var kept = new Paragraph(text);
    kept.addClassName("kept");
    return kept;
  }
}
