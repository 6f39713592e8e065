package app.breather.care.ui;

import app.breather.base.mail.Outbox;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.EmptyState;
import app.breather.base.ui.Icon;
import app.breather.base.ui.LiveUpdates;
import app.breather.base.ui.Times;
import app.breather.care.AskDeliveries;
import app.breather.care.CareBoard;
import app.breather.care.CareHistoryLine;
import app.breather.care.CareLadder;
import app.breather.care.CareSlotCard;
import app.breather.care.CareSlotId;
import app.breather.care.SlotHint;
import app.breather.care.SlotHintSource;
import app.breather.family.Families;
import app.breather.family.MemberCard;
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

/** One slot: who has the child when, who was asked, and what happened. */
@Route("care/:id")
@Needs(Access.MEMBER)
@PermitAll
class CareSlotView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final CareBoard board;
  private final People people;
  private final Families families;
  private final CareLadder ladder;
  private final AskDeliveries mails;
  private final SlotParentActions parentActions;
  private final LadderActions ladders;
  private final FellThrough fellThrough;
  private final AnswerActions answers;
  private final List<SlotHintSource> hints;
  private final List<SlotPanel> panels;
  private Optional<CareSlotId> id = Optional.empty();
  private @Nullable Shown shown;
  private @Nullable SlotPage page;

  private record Shown(CareSlotCard card, List<SlotHint> hints, Asking asking) {}

  CareSlotView(
      CareBoard board,
      People people,
      Families families,
      CareLadder ladder,
      AskDeliveries mails,
      SlotParentActions parentActions,
      LadderActions ladders,
      FellThrough fellThrough,
      AnswerActions answers,
      ObjectProvider<SlotHintSource> hints,
      ObjectProvider<SlotPanel> panels,
      LiveUpdates live) {
    this.board = board;
    this.people = people;
    this.families = families;
    this.ladder = ladder;
    this.mails = mails;
    this.parentActions = parentActions;
    this.ladders = ladders;
    this.fellThrough = fellThrough;
    this.answers = answers;
    this.hints = hints.orderedStream().toList();
    this.panels = panels.orderedStream().toList();
    getContent().addClassName("stack");
    live.follow(this, CareBoard.CHANGES, this::read);
    live.follow(this, Outbox.CHANGES, this::read);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id = event.getRouteParameters().get("id").flatMap(CareSlotId::parse);
    read();
  }

  private void read() {
    id.flatMap(board::slot).ifPresentOrElse(this::show, this::showUnknown);
  }

  private void show(CareSlotCard card) {
    var me = people.me();
    var read = new Shown(card, hints(card), me.isParent() ? asking(card.id()) : Asking.UNKNOWN);
    if (read.equals(shown)) {
      return;
    }
    shown = read;
    if (page == null) {
      page = new SlotPage(words(), me, parentActions, ladders, fellThrough, answers, panels);
      getContent().removeAll();
      getContent().add(page);
    }
    page.show(card, read.hints(), read.asking(), history(card, me));
  }

  private List<SlotHint> hints(CareSlotCard card) {
    return hints.stream()
        .flatMap(source -> source.hints(card.period(), card.children()).stream())
        .toList();
  }

  private Asking asking(CareSlotId slot) {
    return new Asking(ladder.of(slot), board.reminders(slot), mails.of(slot));
  }

  private List<CareHistoryLine> history(CareSlotCard card, MemberCard me) {
    return me.isParent() ? board.history(card.id()) : List.of();
  }

  private void showUnknown() {
    shown = null;
    page = null;
    getContent().removeAll();
    getContent()
        .add(
            new EmptyState(
                Icon.SEARCH,
                CareWords.text("care.gone"),
                CareWords.text("care.gone.text"),
                new RouterLink(CareWords.text("care.gone.back"), CareView.class)));
  }

  private CareWords words() {
    return new CareWords(
        new Times(families.current().zone(), getLocale()), people.named(getLocale()));
  }

  @Override
  public String getPageTitle() {
    return CareWords.text("menu.care");
  }
}
