package app.breather.handover.sheet.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.EachMinute;
import app.breather.base.ui.EmptyState;
import app.breather.base.ui.Icon;
import app.breather.base.ui.LiveUpdates;
import app.breather.base.ui.PageHeader;
import app.breather.base.ui.Times;
import app.breather.base.ui.Toast;
import app.breather.care.CareOccasion;
import app.breather.care.CareOccasionId;
import app.breather.care.CarePages;
import app.breather.care.ui.CareNavigation;
import app.breather.care.ui.CareWays;
import app.breather.family.Families;
import app.breather.family.ui.People;
import app.breather.handover.sheet.MySheets;
import app.breather.handover.sheet.Sheet;
import app.breather.handover.sheet.SheetBoard;
import app.breather.handover.sheet.SheetOpening;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** The sheet for the caregiver of one time of care, as long as it is open to them. */
@Route("my-sheet/:occasion")
@PermitAll
@Needs(Access.CAREGIVER)
class MySheetView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final MySheets sheets;
  private final People people;
  private final Families families;
  private final CareWays ways;
  private Optional<CareOccasionId> id = Optional.empty();

  MySheetView(
      MySheets sheets,
      People people,
      Families families,
      CarePages pages,
      LiveUpdates live,
      EachMinute minutes) {
    this.sheets = sheets;
    this.people = people;
    this.families = families;
    ways = new CareWays(pages, "sheet");
    getContent().addClassNames("stack", "narrow", "big-type", "my-sheet");
    live.follow(this, SheetBoard.CHANGES, this::read);
    minutes.follow(this, ways::showAgain);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id = event.getRouteParameters().get("occasion").flatMap(CareOccasionId::parse);
    read();
  }

  private void read() {
    getContent().removeAll();
    id.flatMap(sheets::read)
        .ifPresentOrElse(
            opening -> {
              ways.show(Optional.of(opening.occasion()));
              getContent().add(header(opening.occasion()), ways);
              show(opening);
            },
            this::showUnknown);
  }

  private Component header(CareOccasion occasion) {
    var own = occasion.own();
    return new PageHeader(
        times().range(own.from(), own.until()),
        translate(
            "handover.sheet.title", people.named(getLocale()).childNames(occasion.children())));
  }

  private void show(SheetOpening opening) {
    switch (opening) {
      case SheetOpening.Open(var sheet) -> show(sheet);
      case SheetOpening.NotYet(_, var opensAt) ->
          closed(Icon.CLOCK, translate("handover.sheet.closed.before", times().moment(opensAt)));
      case SheetOpening.Over _ -> closed(Icon.HEART, translate("handover.sheet.closed.after"));
    }
  }

  private void closed(Icon icon, String sentence) {
    getContent().add(new EmptyState(icon, translate("handover.page"), sentence));
  }

  private void show(Sheet sheet) {
    getContent().add(new SheetPapers(sheet, times()));
    var foot = new Div();
    foot.addClassNames("stack", "screen-only");
    sheet
        .confirmed()
        .ifPresent(
            at ->
                foot.add(
                    new Paragraph(
                        translate(
                            sheet.current() ? "handover.confirmed" : "handover.confirmed.older",
                            times().moment(at)))));
    var buttons = new Div();
    buttons.addClassName("btns");
    if (!sheet.current() && !sheet.isEmpty()) {
      buttons.add(Buttons.primary(translate("handover.confirm"), Icon.CHECK, () -> confirm(sheet)));
    }
    buttons.add(
        Buttons.line(
            translate("handover.print"),
            Icon.PRINTER,
            () -> getElement().executeJs("window.print()")));
    foot.add(buttons);
    var until =
        new Paragraph(
            translate("handover.until", times().moment(sheet.occasion().sheetWindow().until())));
    until.addClassName("soft");
    getContent().add(foot, until);
  }

  private void confirm(Sheet sheet) {
    if (sheets.confirm(sheet.occasion().id(), sheet.seen())) {
      Toast.show(translate("handover.thanks"));
    }
    read();
  }

  private Times times() {
    return new Times(families.current().zone(), getLocale());
  }

  private void showUnknown() {
    getContent()
        .add(
            new EmptyState(
                Icon.SEARCH,
                translate("handover.mine.gone"),
                translate("handover.mine.gone.text"),
                new Anchor(CareNavigation.ALL, translate("care.gone.back"))));
  }

  @Override
  public String getPageTitle() {
    return translate("handover.page");
  }
}
