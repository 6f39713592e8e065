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
import app.breather.base.ui.Toast;
import app.breather.calendar.ChosenSpan;
import app.breather.calendar.ProtectedSpans;
import app.breather.calendar.ui.ProtectedNote;
import app.breather.care.CaregiverLimits;
import app.breather.care.Whom;
import app.breather.timeoff.DateNightContent;
import app.breather.timeoff.DateNightHabits;
import app.breather.timeoff.DateNights;
import app.breather.timeoff.EveningFinder;
import app.breather.timeoff.EveningSuggestion;
import app.breather.timeoff.RequestResult;
import app.breather.timeoff.TimeOffBoard;
import app.breather.timeoff.UsualEvening;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
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
  private final ProtectedNote ours;
  private final EveningFinder finder;
  private final DateNightHabits habits;
  private final EveningsCard evenings;
  private final UsualEvening usual;
  private final ZoneId zone;

  NewDateNightView(
      DateNights dateNights,
      TimeOffBoard board,
      CaregiverLimits limits,
      ProtectedSpans protectedSpans,
      EveningFinder finder,
      DateNightHabits habits,
      TimeOffScreens screens,
      LiveUpdates live,
      Clock clock) {
    this.dateNights = dateNights;
    this.board = board;
    this.limits = limits;
    this.finder = finder;
    this.habits = habits;
    var words = screens.words();
    var people = screens.people();
    zone = words.times().zone();
    var remembered = habits.usual();
    usual = remembered.orElse(UsualEvening.FIRST);
    evenings = new EveningsCard(words, usual.withBedtime(), this::choose);
    evenings.setVisible(!people.caregivers().isEmpty());
    evenings.onChange(this::suggest);
    outlook = new Outlook(words);
    ours = new ProtectedNote(protectedSpans, words.times());
    form = new DateNightForm(people.parents(), people.caregivers(), words, outlook);
    var saturday =
        LocalDate.now(clock.withZone(zone)).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    form.show(usual.from(saturday), usual.until(saturday));
    form.fillIn(usual);
    form.offerToRemember(remembered.isEmpty());
    form.onChange(this::look);
    addClassNames("stack", "narrow");
    add(
        new PageHeader(text("timeoff.dateNight"), text("timeoff.dateNight.title")),
        evenings,
        new Draft("date-night"),
        new Card(text("timeoff.form.when"), form, ours).stacked(),
        Buttons.primary(text("timeoff.dateNight.send"), Icon.SEND, this::send));
    suggest();
    evenings.best().map(best -> ChosenSpan.of(best.out(), zone)).ifPresent(this::fillIn);
    look();
    live.followAll(
        this,
        () -> {
          look();
          suggest();
        });
  }

  private void suggest() {
    if (evenings.isVisible()) {
      evenings.show(finder.find(usual.withBedtime(evenings.isWithBedtime())));
    }
  }

  /** With the usual ways; nobody is asked where somebody has the children anyway. */
  private void choose(EveningSuggestion evening) {
    form.fillIn(usual);
    fillIn(ChosenSpan.of(evening.out(), zone));
    form.ask(new Whom(evening.ask(), usual.whom().inTurn()));
    look();
    form.scrollIntoView();
    Toast.show(text("timeoff.evening.taken"));
  }

  /** What was chosen on the calendar is filled in. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ChosenSpan.read(event.getLocation().getQueryParameters().getParameters())
        .ifPresent(this::fillIn);
  }

  private void fillIn(ChosenSpan span) {
    form.show(span.from(), span.until());
  }

  private void look() {
    ours.look(form.draft().map(DateNightContent::away));
    form.draft().map(draft -> board.outlook(draft.away(), draft.owners())).ifPresent(outlook::show);
    form.warn(limits.warnings(form.draft().map(DateNightContent::away).stream().toList()));
  }

  private void send() {
    form.content().ifPresent(this::send);
  }

  private void send(DateNightContent content) {
    var result = dateNights.plan(content, outlook.seen());
    if (result instanceof RequestResult.Stored && form.isAsUsual()) {
      UsualEvening.of(content, evenings.isWithBedtime(), zone).ifPresent(habits::remember);
    }
    outlook.react(result, form::show);
  }

  @Override
  public String getPageTitle() {
    return text("timeoff.dateNight.title");
  }
}
