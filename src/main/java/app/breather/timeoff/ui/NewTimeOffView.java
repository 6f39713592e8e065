package app.breather.timeoff.ui;

import static app.breather.timeoff.ui.TimeOffWords.text;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Draft;
import app.breather.base.ui.Icon;
import app.breather.base.ui.LiveUpdates;
import app.breather.base.ui.Note;
import app.breather.base.ui.PageHeader;
import app.breather.calendar.ChosenSpan;
import app.breather.calendar.ProtectedSpans;
import app.breather.calendar.ui.ProtectedNote;
import app.breather.care.CaregiverLimits;
import app.breather.timeoff.CareWish;
import app.breather.timeoff.RepeatedOutlook;
import app.breather.timeoff.RepeatedPlanning;
import app.breather.timeoff.TimeOffBoard;
import app.breather.timeoff.TimeOffContent;
import app.breather.timeoff.TimeOffOutlook;
import app.breather.timeoff.TimeOffPlanning;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** A parent takes time for themselves. */
@Route("time-off/new")
@PermitAll
@Needs(Access.PARENT)
class NewTimeOffView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final TimeOffPlanning planning;
  private final RepeatedPlanning repeating;
  private final TimeOffBoard board;
  private final CaregiverLimits limits;
  private final TimeOffForm form;
  private final Outlook outlook;
  private final ProtectedNote ours;
  private final Note footing = new Note(Note.Kind.LAMP, "");
  private final TimeOffWords words;

  NewTimeOffView(
      TimeOffPlanning planning,
      RepeatedPlanning repeating,
      TimeOffBoard board,
      CaregiverLimits limits,
      ProtectedSpans protectedSpans,
      TimeOffScreens screens,
      LiveUpdates live,
      Clock clock) {
    this.planning = planning;
    this.repeating = repeating;
    this.board = board;
    this.limits = limits;
    words = screens.words();
    var zone = words.times().zone();
    outlook = new Outlook(words);
    ours = new ProtectedNote(protectedSpans, words.times());
    var tomorrow = LocalDate.now(clock.withZone(zone)).plusDays(1);
    form = new TimeOffForm(words, screens.people().caregivers(), outlook, tomorrow);
    form.show(tomorrow.atTime(17, 0), tomorrow.atTime(20, 0));
    form.onChange(this::look);
    addClassNames("stack", "narrow");
    add(
        new PageHeader(text("menu.timeoff"), text("timeoff.new.title")),
        new Draft("time-off"),
        new Card(text("timeoff.form.when"), form, ours).stacked(),
        footing,
        Buttons.primary(text("timeoff.new.send"), Icon.SEND, this::send));
    look();
    live.followAll(this, this::look);
  }

  /** What was chosen on the calendar is filled in. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ChosenSpan.read(event.getLocation().getQueryParameters().getParameters())
        .ifPresent(
            span -> {
              form.show(span.from(), span.until());
              look();
            });
  }

  private void look() {
    ours.look(form.period());
    if (form.isRepeated()) {
      form.repeated().flatMap(repeating::outlook).ifPresent(this::showRepeated);
      return;
    }
    form.period().map(period -> board.outlook(period, Set.of())).ifPresent(this::show);
    form.period()
        .flatMap(period -> board.footing(period, form.carePeriod()))
        .map(new PlanWords(words)::footing)
        .ifPresent(footing::setMessage);
    form.warn(limits.warnings(form.carePeriod().stream().toList()));
  }

  private void showRepeated(RepeatedOutlook seen) {
    footing.setMessage(new PlanWords(words).footing(seen.footing()));
    outlook.show(seen.first());
  }

  private void show(TimeOffOutlook seen) {
    outlook.show(seen);
    form.show(seen.parts());
  }

  private void send() {
    form.content()
        .ifPresent(content -> form.care(content.period()).ifPresent(care -> send(content, care)));
  }

  private void send(TimeOffContent content, Optional<CareWish> care) {
    outlook.react(
        form.repeated()
            .map(time -> repeating.request(time, content.reason(), outlook.seen()))
            .orElseGet(() -> planning.request(content, care, outlook.seen())),
        form::show);
  }

  @Override
  public String getPageTitle() {
    return text("timeoff.new.title");
  }
}
