package app.breather.handover.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.EachMinute;
import app.breather.base.ui.LiveUpdates;
import app.breather.base.ui.PageHeader;
import app.breather.base.ui.Times;
import app.breather.calendar.StayWords;
import app.breather.care.CareOccasionId;
import app.breather.care.CarePages;
import app.breather.family.Families;
import app.breather.family.ui.People;
import app.breather.handover.report.Homecoming;
import app.breather.handover.report.ReportBoard;
import app.breather.handover.report.ReportWishes;
import app.breather.handover.report.ReportWords;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** How it is going: caregivers tell it, parents read it as they chose. */
@Route(ReportBoard.ROUTE + "/:care?")
@Menu(title = "menu.reports", order = 36, icon = "notebook-pen")
@PermitAll
@Needs(Access.MEMBER)
class ReportView extends Div implements HasDynamicTitle, BeforeEnterObserver {

  private final ReportBoard board;
  private final Homecoming homecoming;
  private final ReportWishes wishes;
  private final ReportActions actions;
  private final CarePages pages;
  private final Families families;
  private final People people;
  private final LiveUpdates live;
  private final EachMinute minutes;
  private final Clock clock;

  ReportView(
      ReportBoard board,
      Homecoming homecoming,
      ReportWishes wishes,
      ReportActions actions,
      CarePages pages,
      Families families,
      People people,
      LiveUpdates live,
      EachMinute minutes,
      Clock clock) {
    this.board = board;
    this.homecoming = homecoming;
    this.wishes = wishes;
    this.actions = actions;
    this.pages = pages;
    this.families = families;
    this.people = people;
    this.live = live;
    this.minutes = minutes;
    this.clock = clock;
    addClassNames("stack", "narrow");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var care = event.getRouteParameters().get("care").flatMap(CareOccasionId::parse);
    removeAll();
    add(new PageHeader("", translate("report.view")));
    if (people.me().isParent()) {
      var page = new ParentPart(homecoming, wishes, actions, people.children(), this::words);
      add(page);
      live.followAll(page, page::readAgain);
    } else {
      var page = new CaregiverPart(board, actions, pages, care, people.children(), this::words);
      add(page);
      live.followAll(page, page::readAgain);
      minutes.follow(page, page::readAgain);
    }
  }

  private ReportWords words() {
    var zone = families.current().zone();
    var named = people.named(getLocale());
    return new ReportWords(
        new StayWords(
            new Times(zone, getLocale()),
            I18NProvider::translate,
            named::name,
            named::childNames,
            Optional.of(people.me().id()),
            LocalDate.ofInstant(clock.instant(), zone)));
  }

  @Override
  public String getPageTitle() {
    return translate("report.view");
  }
}
