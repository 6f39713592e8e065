package app.breather.care.ui;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.MemberId;
import app.breather.base.ui.BandRow;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Note;
import app.breather.base.ui.PageHeader;
import app.breather.base.ui.Rows;
import app.breather.base.ui.Toast;
import app.breather.care.CareLimits;
import app.breather.care.CaregiverLimits;
import app.breather.care.LimitCard;
import app.breather.care.LimitResult;
import app.breather.family.MemberCard;
import app.breather.family.ui.People;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** What suits a caregiver: one's own, or for a parent anybody's. */
@Route("care/limits/:caregiver?")
@Needs(Access.MEMBER)
@PermitAll
class LimitsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  static final String ROUTE = "care/limits";

  private final CaregiverLimits limits;
  private final People people;
  private final LimitForm form = new LimitForm();
  private final Div changed = new Div();

  LimitsView(CaregiverLimits limits, People people) {
    this.limits = limits;
    this.people = people;
    getContent().addClassNames("stack", "narrow");
    changed.getElement().setAttribute("role", "alert");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var me = people.me();
    var named = event.getRouteParameters().get("caregiver");
    if (named.isEmpty() && me.isParent()) {
      showEverybody();
      return;
    }
    Optional<MemberId> whose =
        named.isEmpty() ? Optional.of(me.id()) : named.flatMap(MemberId::parse);
    whose
        .flatMap(limits::of)
        .ifPresentOrElse(
            card -> show(card, me), () -> event.rerouteToError(NotFoundException.class));
  }

  private void showEverybody() {
    var rows = new Rows(people.caregivers().stream().map(this::row).toList());
    var card = new Card(CareWords.text("care.limits.whose"), rows);
    card.addClassName("flush");
    getContent().removeAll();
    getContent().add(new PageHeader("", CareWords.text("care.limits")), card);
  }

  private BandRow row(MemberCard caregiver) {
    return new BandRow(caregiver.name(), "")
        .withPerson(people.named(getLocale()).look(caregiver.id()))
        .withRoute(ROUTE + "/" + caregiver.id());
  }

  private void show(LimitCard card, MemberCard me) {
    boolean mine = card.caregiver().equals(me.id());
    var title =
        mine
            ? CareWords.text("care.limits.mine")
            : CareWords.text("care.limits.of", people.named(getLocale()).name(card.caregiver()));
    form.show(card.limits());
    getContent().removeAll();
    getContent()
        .add(
            new PageHeader("", title),
            new Paragraph(CareWords.text(mine ? "care.limits.text" : "care.limits.text.parent")),
            card(changed, form),
            Buttons.primary(CareWords.text("base.save"), Icon.CHECK, () -> save(card)),
            Buttons.plain(
                CareWords.text("care.limits.away"),
                Icon.CLOCK,
                () -> getUI().ifPresent(ui -> ui.navigate("absences"))));
  }

  private static Card card(Component... content) {
    var card = new Card().stacked();
    card.add(content);
    return card;
  }

  private void save(LimitCard seen) {
    form.read().ifPresent(wanted -> save(seen, wanted));
  }

  private void save(LimitCard seen, CareLimits wanted) {
    changed.removeAll();
    switch (limits.change(seen, wanted)) {
      case LimitResult.Saved _ -> saved();
      case LimitResult.Invalid(var problems) -> form.show(problems);
      case LimitResult.Changed(var now) -> showChanged(now, wanted);
      case LimitResult.Gone _ -> Toast.show(CareWords.text("care.limits.gone"));
    }
  }

  private void saved() {
    Toast.show(CareWords.text("care.limits.saved"));
    getUI().ifPresent(ui -> ui.navigate(people.me().isParent() ? ROUTE : "care"));
  }

  /** What was typed stays; saving once more replaces what somebody else said. */
  private void showChanged(LimitCard now, CareLimits typed) {
    show(now, people.me());
    form.show(typed);
    changed.add(
        new Note(Note.Kind.WARNING, CareWords.text("care.limits.changed"))
            .withAction(
                Buttons.soft(
                    CareWords.text("care.limits.take"),
                    () -> {
                      changed.removeAll();
                      form.show(now.limits());
                    })));
  }

  @Override
  public String getPageTitle() {
    return CareWords.text("care.limits");
  }
}
