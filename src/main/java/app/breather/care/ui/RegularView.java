package app.breather.care.ui;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.EmptyState;
import app.breather.base.ui.Icon;
import app.breather.base.ui.LiveUpdates;
import app.breather.base.ui.Times;
import app.breather.care.CareBoard;
import app.breather.care.CheckInCard;
import app.breather.care.CheckInRhythms;
import app.breather.care.OpenedDay;
import app.breather.care.RegularBoard;
import app.breather.care.RegularCard;
import app.breather.care.RegularCareId;
import app.breather.care.RegularHistoryLine;
import app.breather.care.RegularState;
import app.breather.family.Families;
import app.breather.family.ui.People;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Regular care: who, when, what of it will not be, and what happened. */
@Route("care/regular/:id")
@Needs(Access.MEMBER)
@PermitAll
class RegularView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final RegularBoard board;
  private final RegularActions actions;
  private final DayActions days;
  private final CheckInActions checkIns;
  private final People people;
  private final Families families;
  private final List<RegularPanel> panels;
  private Optional<RegularCareId> id = Optional.empty();
  private @Nullable Shown shown;

  private record Shown(
      RegularCard care,
      List<OpenedDay> opened,
      Optional<RegularCareId> instead,
      Optional<CheckInCard> checkIn,
      Optional<CheckInRhythms.Chosen> rhythm) {}

  RegularView(
      RegularBoard board,
      RegularActions actions,
      DayActions days,
      CheckInActions checkIns,
      People people,
      Families families,
      ObjectProvider<RegularPanel> panels,
      LiveUpdates live) {
    this.board = board;
    this.actions = actions;
    this.days = days;
    this.checkIns = checkIns;
    this.people = people;
    this.families = families;
    this.panels = panels.orderedStream().toList();
    getContent().addClassName("stack");
    live.follow(this, CareBoard.CHANGES, this::read);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id = event.getRouteParameters().get("id").flatMap(RegularCareId::parse);
    read();
  }

  private void read() {
    id.flatMap(board::find).ifPresentOrElse(this::show, this::showUnknown);
  }

  private void show(RegularCard care) {
    var me = people.me();
    var goesOn = Optional.of(care.id()).filter(_ -> care.state() == RegularState.AGREED);
    var read =
        new Shown(
            care,
            board.opened(care.id()),
            board.proposedInstead(care.id()),
            checkIns.of(care.id()),
            goesOn.filter(_ -> me.isParent()).map(checkIns::rhythm));
    if (read.equals(shown)) {
      return;
    }
    shown = read;
    var words =
        new CareWords(new Times(families.current().zone(), getLocale()), people.named(getLocale()));
    var history = me.isParent() ? board.history(care.id()) : List.<RegularHistoryLine>of();
    getContent().removeAll();
    getContent()
        .add(
            new RegularPage(
                care, history, read.opened(), read.instead(), words, me, actions, days));
    panels.stream().flatMap(panel -> panel.of(care).stream()).forEach(getContent()::add);
    read.checkIn()
        .ifPresent(
            card ->
                getContent()
                    .add(new CheckInSection(care, card, read.rhythm(), me, words, checkIns)));
  }

  private void showUnknown() {
    shown = null;
    getContent().removeAll();
    getContent()
        .add(
            new EmptyState(
                Icon.SEARCH,
                CareWords.text("care.gone"),
                CareWords.text("care.gone.text"),
                new RouterLink(CareWords.text("care.gone.back"), CareView.class)));
  }

  @Override
  public String getPageTitle() {
    return CareWords.text("care.regular");
  }
}
