package app.breather.timeoff.ui;

import static app.breather.timeoff.ui.TimeOffWords.text;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.EachMinute;
import app.breather.base.ui.EmptyState;
import app.breather.base.ui.Icon;
import app.breather.base.ui.InPlaceList;
import app.breather.base.ui.LiveUpdates;
import app.breather.base.ui.PageHeader;
import app.breather.timeoff.AllowanceBoard;
import app.breather.timeoff.DateNightHabits;
import app.breather.timeoff.TimeOffBoard;
import app.breather.timeoff.TimeOffCard;
import app.breather.timeoff.TimeOffId;
import app.breather.timeoff.TimeWishes;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** What waits for an answer, what lies ahead, and one's own that is over. */
@Route("time-off")
@Menu(title = "menu.timeoff", order = 35, icon = "coffee")
@PermitAll
@Needs(Access.PARENT)
class TimeOffView extends Div implements HasDynamicTitle {

  private final TimeOffBoard board;
  private final AllowanceBoard allowances;
  private final DateNightHabits habits;
  private final TimeWishes wished;
  private final TimeOffActions actions;
  private final InPlaceList<TimeOffCard, TimeOffId> waiting;
  private final InPlaceList<TimeOffCard, TimeOffId> ahead;
  private final InPlaceList<TimeOffCard, TimeOffId> past;
  private final AllowanceSection allowance;
  private final EveningsOutSection evenings;
  private final WishesSection wishes;
  private final PageHeader header;
  private final Card aheadCard;
  private final Card pastCard;
  private final EmptyState empty;

  TimeOffView(
      TimeOffBoard board,
      AllowanceBoard allowances,
      DateNightHabits habits,
      TimeWishes wished,
      TimeOffScreens screens,
      TimeOffActions actions,
      AllowanceActions allowanceActions,
      RhythmDialog rhythm,
      WishActions wishActions,
      LiveUpdates live,
      EachMinute minutes) {
    this.board = board;
    this.allowances = allowances;
    this.habits = habits;
    this.wished = wished;
    this.actions = actions;
    var words = screens.words();
    var rows = new TimeOffRows(words);
    waiting = new InPlaceList<>(TimeOffCard::id, card -> new WaitingCard(card, words, actions));
    ahead = new InPlaceList<>(TimeOffCard::id, rows::ahead);
    past = new InPlaceList<>(TimeOffCard::id, rows::past);
    allowance = new AllowanceSection(words, allowanceActions);
    evenings = new EveningsOutSection(words, rhythm);
    wishes = new WishesSection(words, wishActions);
    aheadCard = flush(text("timeoff.ahead"), ahead);
    pastCard = flush(text("timeoff.past"), past);
    empty =
        new EmptyState(
            Icon.COFFEE,
            text("timeoff.empty.title"),
            text("timeoff.empty.text"),
            Buttons.primary(text("timeoff.new"), Icon.COFFEE, TimeOffView::create),
            Buttons.soft(text("timeoff.new.dateNight"), Icon.HEART, TimeOffView::createDateNight));
    header =
        new PageHeader(
            "",
            text("menu.timeoff"),
            Buttons.plain(text("timeoff.balance"), Icon.SCALE, TimeOffView::balance),
            Buttons.soft(text("timeoff.new.dateNight"), Icon.HEART, TimeOffView::createDateNight),
            Buttons.primary(text("timeoff.new"), Icon.COFFEE, TimeOffView::create));
    addClassName("stack");
    add(header, waiting, empty, aheadCard, wishes, evenings, allowance, pastCard);
    show();
    live.followAll(this, this::show);
    minutes.follow(this, this::show);
  }

  private static Card flush(String title, Div content) {
    var card = new Card(title, content);
    card.addClassName("flush");
    return card;
  }

  private void show() {
    var found = board.ahead();
    var coming = actions.seen(found) ? board.ahead() : found;
    var mine = board.myPast();
    var asked = coming.stream().filter(TimeOffCard::waits).toList();
    waiting.show(asked);
    waiting.setVisible(!asked.isEmpty());
    var others = coming.stream().filter(card -> !card.waits()).toList();
    ahead.show(others);
    aheadCard.setVisible(!others.isEmpty());
    wishes.show(wished.all());
    evenings.show(habits.eveningsOut());
    allowance.show(allowances.now());
    past.show(mine);
    pastCard.setVisible(!mine.isEmpty());
    boolean isEmpty = coming.isEmpty() && mine.isEmpty();
    empty.setVisible(isEmpty);
    header.setActionsVisible(!isEmpty);
  }

  private static void balance() {
    TimeOffScreens.go(BalanceWords.ROUTE);
  }

  private static void create() {
    TimeOffScreens.go(TimeOffScreens.NEW);
  }

  private static void createDateNight() {
    TimeOffScreens.go(TimeOffScreens.NEW_DATE_NIGHT);
  }

  @Override
  public String getPageTitle() {
    return text("menu.timeoff");
  }
}
