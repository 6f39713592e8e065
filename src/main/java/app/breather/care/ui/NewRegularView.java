package app.breather.care.ui;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Draft;
import app.breather.base.ui.Icon;
import app.breather.base.ui.PageHeader;
import app.breather.base.ui.Times;
import app.breather.base.ui.Toast;
import app.breather.care.RegularContent;
import app.breather.care.RegularPlanning;
import app.breather.care.RegularResult;
import app.breather.family.Families;
import app.breather.family.ui.People;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A parent asks a caregiver for care that repeats. */
@Route("care/regular/new")
@Needs(Access.PARENT)
@PermitAll
class NewRegularView extends Composite<Div> implements HasDynamicTitle {

  static final String ROUTE = "care/regular/new";

  private final RegularPlanning planning;
  private final RegularForm form;
  private final CareWords words;

  NewRegularView(RegularPlanning planning, People people, Families families, Clock clock) {
    this.planning = planning;
    var zone = families.current().zone();
    words = new CareWords(new Times(zone, getLocale()), people.named(getLocale()));
    var monday = LocalDate.now(clock.withZone(zone)).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    form = new RegularForm(words, people.caregivers(), people.children(), monday.atTime(8, 0));
    form.show(monday.atTime(8, 0), monday.atTime(16, 0));
    getContent().addClassNames("stack", "narrow");
    getContent()
        .add(
            new PageHeader("", CareWords.text("care.regular")),
            new Paragraph(CareWords.text("care.regular.new.text")),
            new Draft("regular"),
            new Card(CareWords.text("care.regular.new.when"), form).stacked(),
            Buttons.primary(CareWords.text("care.regular.send"), Icon.SEND, this::send));
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
