package app.breather.care.ui;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.ChildId;
import app.breather.base.time.Period;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Draft;
import app.breather.base.ui.Icon;
import app.breather.base.ui.PageHeader;
import app.breather.base.ui.Times;
import app.breather.base.ui.Toast;
import app.breather.calendar.ChosenSpan;
import app.breather.care.CaregiverLimits;
import app.breather.care.RegularContent;
import app.breather.care.RegularPlanning;
import app.breather.care.RegularResult;
import app.breather.family.Families;
import app.breather.family.MemberCard;
import app.breather.family.ui.People;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;

/** A parent asks a caregiver for care that repeats. */
@Route("care/regular/new")
@Needs(Access.PARENT)
@PermitAll
class NewRegularView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  static final String ROUTE = "care/regular/new";

  private final RegularPlanning planning;
  private final CaregiverLimits limits;
  private final RegularForm form;
  private final CareWords words;

  NewRegularView(
      RegularPlanning planning,
      CaregiverLimits limits,
      People people,
      Families families,
      Clock clock) {
    this.planning = planning;
    this.limits = limits;
    var zone = families.current().zone();
    words = new CareWords(new Times(zone, getLocale()), people.named(getLocale()));
    var monday = LocalDate.now(clock.withZone(zone)).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    form = new RegularForm(words, people.caregivers(), people.children(), monday.atTime(8, 0));
    form.show(monday.atTime(8, 0), monday.atTime(16, 0));
    form.warn(this::warning);
    getContent().addClassNames("stack", "narrow");
    getContent()
        .add(
            new PageHeader("", CareWords.text("care.regular")),
            new Paragraph(CareWords.text("care.regular.new.text")),
            new Draft("regular"),
            new Card(CareWords.text("care.regular.new.when"), form).stacked(),
            Buttons.primary(CareWords.text("care.regular.send"), Icon.SEND, this::send));
  }

  /** What was chosen on the calendar is filled in. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ChosenSpan.read(event.getLocation().getQueryParameters().getParameters())
        .ifPresent(span -> form.show(span.from(), span.until()));
  }

  private String warning(MemberCard caregiver, Period time, Set<ChildId> children) {
    return limits.warnings(List.of(time), children).stream()
        .filter(warning -> warning.caregiver().equals(caregiver.id()))
        .map(found -> new LimitWords(getLocale()).sentence(caregiver.name(), found.breaches()))
        .findFirst()
        .orElse("");
  }

  private void send() {
    form.content().ifPresent(this::send);
  }

  private void send(RegularContent content) {
    switch (planning.propose(content)) {
      case RegularResult.Proposed(var care) -> {
        var name = words.people().name(content.caregiver());
        Toast.show(CareWords.text("care.regular.sent", name));
        getUI().ifPresent(ui -> ui.navigate(care.route()));
      }
      case RegularResult.Invalid(var problems) -> form.show(problems);
      case RegularResult.Gone _ -> Toast.show(CareWords.text("care.gone"));
    }
  }

  @Override
  public String getPageTitle() {
    return CareWords.text("care.regular");
  }
}
