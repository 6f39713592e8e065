package app.breather.timeoff.ui;

import static app.breather.timeoff.ui.TimeOffWords.text;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Draft;
import app.breather.base.ui.Icon;
import app.breather.base.ui.LiveUpdates;
import app.breather.base.ui.PageHeader;
import app.breather.calendar.ChosenSpan;
import app.breather.care.CaregiverLimits;
import app.breather.timeoff.DateNightContent;
import app.breather.timeoff.DateNights;
import app.breather.timeoff.TimeOffBoard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Parents plan an evening out together, and ask who can be with the children. */
@Route("date-night/new")
@PermitAll
@Needs(Access.PARENT)
class NewDateNightView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final DateNights dateNights;
  private final TimeOffBoard board;
  private final CaregiverLimits limits;
  private final DateNightForm form;
  private final Outlook outlook;

  NewDateNightView(
      DateNights dateNights,
      TimeOffBoard board,
      CaregiverLimits limits,
      TimeOffScreens screens,
      LiveUpdates live,
      Clock clock) {
    this.dateNights = dateNights;
    this.board = board;
    this.limits = limits;
    var words = screens.words();
    var people = screens.people();
    outlook = new Outlook(words);
    form = new DateNightForm(people.parents(), people.caregivers(), words, outlook);
    var saturday =
        LocalDate.now(clock.withZone(words.times().zone()))
            .with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    form.show(saturday.atTime(19, 0), saturday.atTime(23, 0));
    form.onChange(this::look);
    addClassNames("stack", "narrow");
    add(
        new PageHeader(text("timeoff.dateNight"), text("timeoff.dateNight.title")),
        new Draft("date-night"),
        new Card(text("timeoff.form.when"), form).stacked(),
        Buttons.primary(text("timeoff.dateNight.send"), Icon.SEND, this::send));
    look();
    live.followAll(this, this::look);
  }

  /** What was chosen on the calendar is filled in. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ChosenSpan.read(event.getLocation().getQueryParameters().getParameters())
        .ifPresent(span -> form.show(span.from(), span.until()));
  }

  private void look() {
    form.draft().map(draft -> board.outlook(draft.away(), draft.owners())).ifPresent(outlook::show);
    form.warn(limits.warnings(form.draft().map(DateNightContent::away).stream().toList()));
  }

  private void send() {
    form.content().ifPresent(this::send);
  }

  private void send(DateNightContent content) {
    outlook.react(dateNights.plan(content, outlook.seen()), form::show);
  }

  @Override
  public String getPageTitle() {
    return text("timeoff.dateNight.title");
  }
}
