package app.breather.care.ui;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.MemberId;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Draft;
import app.breather.base.ui.Icon;
import app.breather.base.ui.PageHeader;
import app.breather.base.ui.Times;
import app.breather.base.ui.Toast;
import app.breather.care.AwayContent;
import app.breather.care.AwayResult;
import app.breather.care.BeingAway;
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
import java.time.LocalDate;
import java.util.List;

/** A caregiver, or a parent for them, says that they are away, and sees before what that opens. */
@Route("care/away/new")
@Needs(Access.MEMBER)
@PermitAll
class NewAwayView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  static final String ROUTE = "care/away/new";
  static final String WHO = "who";

  private final BeingAway away;
  private final People people;
  private final AwayForm form;

  NewAwayView(BeingAway away, People people, Families families, Clock clock) {
    this.away = away;
    this.people = people;
    var zone = families.current().zone();
    var words = new CareWords(new Times(zone, getLocale()), people.named(getLocale()));
    var me = people.me();
    form =
        new AwayForm(
            words,
            me.isParent() ? people.caregivers() : List.of(me),
            LocalDate.now(clock.withZone(zone)),
            away::promised);
    getContent().addClassNames("stack", "narrow");
    getContent()
        .add(
            new PageHeader("", CareWords.text("care.away")),
            new Paragraph(CareWords.text(me.isParent() ? "care.away.text.by" : "care.away.text")),
            new Draft("away"),
            new Card(CareWords.text("care.away.when"), form).stacked(),
            Buttons.primary(CareWords.text("care.away.save"), Icon.CHECK, this::save));
  }

  /** A parent may come from somebody's page. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter(WHO)
        .flatMap(this::caregiver)
        .ifPresent(form::choose);
  }

  private java.util.Optional<MemberCard> caregiver(String id) {
    return people.caregivers().stream().filter(one -> one.id().toString().equals(id)).findFirst();
  }

  private void save() {
    form.who().ifPresent(who -> form.content().ifPresent(content -> save(who, content)));
  }

  private void save(MemberId who, AwayContent content) {
    switch (away.say(who, content)) {
      case AwayResult.OpenedOne(var slot) ->
          opened(CareNavigation.toSlot(slot), CareWords.text("care.away.done.one"));
      case AwayResult.Opened(var bundle, var days) ->
          opened(bundle.route(), CareWords.text("care.away.done", days));
      case AwayResult.Nothing _ -> form.complain(CareWords.text("care.away.nothing"));
      case AwayResult.Invalid(var problems) -> form.show(problems);
      case AwayResult.Gone _ -> form.complain(CareWords.text("care.regular.problem.no_caregiver"));
    }
  }

  private void opened(String route, String sentence) {
    Toast.show(sentence);
    getUI().ifPresent(ui -> ui.navigate(route));
  }

  @Override
  public String getPageTitle() {
    return CareWords.text("care.away");
  }
}
