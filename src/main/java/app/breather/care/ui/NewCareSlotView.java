package app.breather.care.ui;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.time.Period;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Draft;
import app.breather.base.ui.Icon;
import app.breather.base.ui.PageHeader;
import app.breather.base.ui.Times;
import app.breather.base.ui.Toast;
import app.breather.calendar.ChosenSpan;
import app.breather.calendar.ProtectedSpans;
import app.breather.calendar.ui.ProtectedNote;
import app.breather.care.CareAsking;
import app.breather.care.CarePlanning;
import app.breather.care.CareSlotContent;
import app.breather.care.CaregiverLimits;
import app.breather.care.PlanResult;
import app.breather.family.Families;
import app.breather.family.ui.People;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** A parent says when somebody is needed, and asks. */
@Route("care/new")
@Menu(title = "base.new", order = 25, icon = "plus")
@Needs(Access.PARENT)
@PermitAll
class NewCareSlotView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final CarePlanning planning;
  private final CareAsking asking;
  private final CaregiverLimits limits;
  private final ProtectedNote ours;
  private final CareSlotForm form;
  private final WhomToAsk caregivers;
  private final CareWords words;

  NewCareSlotView(
      CarePlanning planning,
      CareAsking asking,
      CaregiverLimits limits,
      ProtectedSpans protectedSpans,
      People people,
      Families families,
      Clock clock) {
    this.planning = planning;
    this.asking = asking;
    this.limits = limits;
    var zone = families.current().zone();
    var times = new Times(zone, getLocale());
    words = new CareWords(times, people.named(getLocale()));
    ours = new ProtectedNote(protectedSpans, times).withOutings();
    form = new CareSlotForm(zone, people.children());
    var saturday =
        LocalDate.now(clock.withZone(zone)).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    form.showPeriod(saturday.atTime(16, 0), saturday.atTime(20, 0));
    caregivers = new WhomToAsk(CareWords.text("care.form.ask"), people.caregivers());
    warn(form.period());
    form.onPeriodOrChildren(this::warn);
    var card = new Card(CareWords.text("care.new.when"), form, ours).stacked();
    var whom = new Card(CareWords.text("care.new.whom"), caregivers).stacked();
    whom.setVisible(caregivers.isVisible());
    getContent().addClassNames("stack", "narrow");
    getContent()
        .add(
            new PageHeader("", CareWords.text("care.new.title")),
            new Draft("care"),
            card,
            whom,
            Buttons.primary(CareWords.text("care.new.save"), Icon.SEND, this::save));
  }

  private void warn(Optional<Period> period) {
    caregivers.warn(limits.warnings(period.stream().toList(), form.children()));
    ours.look(period);
  }

  /** What was chosen on the calendar is filled in. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ChosenSpan.read(event.getLocation().getQueryParameters().getParameters())
        .ifPresent(span -> form.showPeriod(span.from(), span.until()));
  }

  private void save() {
    form.content().ifPresent(this::save);
  }

  private void save(CareSlotContent content) {
    switch (planning.open(content)) {
      case PlanResult.Saved saved -> {
        if (!caregivers.chosen().isNobody()) {
          Toast.show(words.of(asking.ask(saved.slot(), caregivers.chosen())));
        }
        getUI().ifPresent(ui -> ui.navigate(CareNavigation.toSlot(saved.slot())));
      }
      case PlanResult.Invalid invalid -> form.show(invalid.problems());
      case PlanResult.WouldAskAgain _,
          PlanResult.Conflict _,
          PlanResult.Cancelled _,
          PlanResult.Gone _ ->
          form.complain(CareWords.text("care.gone"));
    }
  }

  @Override
  public String getPageTitle() {
    return CareWords.text("care.new.title");
  }
}
