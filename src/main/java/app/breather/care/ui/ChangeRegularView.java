package app.breather.care.ui;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.time.RepeatedTime.Occurrence;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Draft;
import app.breather.base.ui.EmptyState;
import app.breather.base.ui.Icon;
import app.breather.base.ui.PageHeader;
import app.breather.base.ui.Times;
import app.breather.base.ui.Toast;
import app.breather.care.CareSlotContent;
import app.breather.care.PlanResult;
import app.breather.care.RegularBoard;
import app.breather.care.RegularCard;
import app.breather.care.RegularCareId;
import app.breather.care.RegularChanging;
import app.breather.care.RegularContent;
import app.breather.care.RegularResult;
import app.breather.family.Families;
import app.breather.family.ui.People;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Optional;

/** A parent asks for another time of what is agreed: for one day, or for it and all that follow. */
@Route("care/regular/:id/change/:reach/:day")
@Needs(Access.PARENT)
@PermitAll
class ChangeRegularView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final RegularBoard board;
  private final RegularChanging changing;
  private final People people;
  private final CareWords words;

  ChangeRegularView(
      RegularBoard board, RegularChanging changing, People people, Families families) {
    this.board = board;
    this.changing = changing;
    this.people = people;
    words =
        new CareWords(new Times(families.current().zone(), getLocale()), people.named(getLocale()));
    getContent().addClassNames("stack", "narrow");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var asked = event.getRouteParameters();
    var care = asked.get("id").flatMap(RegularCareId::parse).flatMap(board::find);
    var reach = asked.get("reach").flatMap(RegularChange::parse);
    var day = care.flatMap(it -> day(it, asked));
    getContent().removeAll();
    if (day.isEmpty() || reach.isEmpty()) {
      showUnknown();
    } else if (reach.get() == RegularChange.ONE) {
      showOne(care.orElseThrow(), day.get());
    } else {
      showFollowing(care.orElseThrow(), day.get(), reach.get());
    }
  }

  private static Optional<Occurrence> day(RegularCard care, RouteParameters asked) {
    return care.ahead().stream()
        .filter(one -> asked.get("day").filter(one.day().toString()::equals).isPresent())
        .findFirst();
  }

  private void showOne(RegularCard care, Occurrence day) {
    var content = care.content();
    var form = new CareSlotForm(words.times().zone(), people.children());
    form.show(
        new CareSlotContent(
            day.period(), content.children(), content.purpose(), content.place(), content.note()));
    show(
        CareWords.text("care.regular.change.one.of", words.range(day.period())),
        CareWords.text("care.regular.change.one.text", name(care)),
        new Draft("regular.change/" + care.id() + "/" + day.day()),
        form,
        () -> form.content().ifPresent(wanted -> send(care.id(), day.day(), wanted, form)));
  }

  private void showFollowing(RegularCard care, Occurrence day, RegularChange reach) {
    var form =
        new RegularForm(
            words,
            people.caregivers().stream()
                .filter(one -> one.id().equals(care.content().caregiver()))
                .toList(),
            people.children(),
            day.day().atTime(care.content().time().from()));
    form.show(care.content(), day);
    show(
        reach == RegularChange.ALL
            ? CareWords.text("care.regular.change.all")
            : CareWords.text("care.regular.change.following.of", words.range(day.period())),
        CareWords.text("care.regular.change.following.text", name(care)),
        new Draft("regular.change/" + care.id()),
        form,
        () -> form.content().ifPresent(wanted -> send(care.id(), day.day(), wanted, form)));
  }

  private void show(String title, String text, Draft draft, Div form, Runnable send) {
    getContent()
        .add(
            new PageHeader(title, CareWords.text("care.regular")),
            new Paragraph(text),
            draft,
            new Card(CareWords.text("care.regular.new.when"), form).stacked(),
            Buttons.primary(CareWords.text("care.regular.send"), Icon.SEND, send));
  }

  private String name(RegularCard care) {
    return words.people().name(care.content().caregiver());
  }

  private void send(RegularCareId id, LocalDate from, RegularContent content, RegularForm form) {
    switch (changing.propose(id, from, content)) {
      case RegularResult.Proposed(var care) ->
          done(
              care.route(),
              CareWords.text("care.regular.sent", words.people().name(content.caregiver())));
      case RegularResult.Invalid(var problems) -> form.show(problems);
      case RegularResult.Gone _ -> Toast.show(CareWords.text("care.regular.nothing"));
    }
  }

  private void send(RegularCareId id, LocalDate day, CareSlotContent content, CareSlotForm form) {
    switch (changing.changeDay(id, day, content)) {
      case PlanResult.Saved(var slot) ->
          done(CareNavigation.toSlot(slot), CareWords.text("care.answer.done"));
      case PlanResult.Invalid(var problems) -> form.show(problems);
      case PlanResult.Gone _,
          PlanResult.Cancelled _,
          PlanResult.Conflict _,
          PlanResult.WouldAskAgain _ ->
          Toast.show(CareWords.text("care.regular.nothing"));
    }
  }

  private void done(String route, String sentence) {
    Toast.show(sentence);
    getUI().ifPresent(ui -> ui.navigate(route));
  }

  private void showUnknown() {
    getContent()
        .add(
            new EmptyState(
                Icon.SEARCH,
                CareWords.text("care.gone"),
                CareWords.text("care.regular.nothing"),
                new RouterLink(CareWords.text("care.gone.back"), CareView.class)));
  }

  @Override
  public String getPageTitle() {
    return CareWords.text("care.regular");
  }
}
