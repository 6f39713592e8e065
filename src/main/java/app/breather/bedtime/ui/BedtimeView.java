package app.breather.bedtime.ui;

import static app.breather.bedtime.ui.BedtimeWords.text;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.EmptyState;
import app.breather.base.ui.Icon;
import app.breather.base.ui.InPlaceList;
import app.breather.base.ui.LiveUpdates;
import app.breather.base.ui.PageHeader;
import app.breather.base.ui.Times;
import app.breather.bedtime.BedtimeBoard;
import app.breather.bedtime.BedtimeLedger;
import app.breather.bedtime.LedgerCard;
import app.breather.bedtime.RotaCard;
import app.breather.bedtime.RotaId;
import app.breather.bedtime.SwapCard;
import app.breather.bedtime.TurnCard;
import app.breather.bedtime.TurnId;
import app.breather.family.Families;
import app.breather.family.FamilyCard;
import app.breather.family.ui.People;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tonight, the next fourteen nights and why they are as they are, and the last ones. */
@Route(BedtimeNavigation.HOME)
@Menu(title = "menu.bedtime", order = 30, icon = "moon")
@PermitAll
@Needs(Access.PARENT)
class BedtimeView extends Div implements HasDynamicTitle {

  private static final int AHEAD = 14;
  private static final int BACK = 7;

  private final BedtimeBoard board;
  private final BedtimeActions actions;
  private final SwapActions swapping;
  private final FamilyCard family;
  private final Clock clock;
  private final BedtimeWords words;
  private final PageHeader header;
  private final TakeOverAsksOfMe asksOfMe;
  private final Strips strips;
  private final Swaps swaps;
  private final InPlaceList<LedgerCard, RotaId> ledgers;
  private final BedtimeLedger ledger;
  private final WhyTheseNights why;
  private final LastNights last;
  private final Div nights = new Div();
  private final EmptyState empty;

  BedtimeView(
      BedtimeBoard board,
      BedtimeActions actions,
      SwapActions swapping,
      BedtimeLedger ledger,
      Families families,
      People people,
      LiveUpdates live,
      Clock clock) {
    this.board = board;
    this.actions = actions;
    this.swapping = swapping;
    this.ledger = ledger;
    this.clock = clock;
    family = families.current();
    words = new BedtimeWords(new Times(family.zone(), getLocale()), people.named(getLocale()));
    header =
        new PageHeader(
            "",
            text("menu.bedtime"),
            Buttons.soft(text("bedtime.change"), Icon.PENCIL, this::changeRota));
    asksOfMe = new TakeOverAsksOfMe(words, actions);
    swaps = new Swaps(new SwapWords(words, people.me().id()), swapping);
    var me = people.me().id();
    ledgers =
        new InPlaceList<>(
            LedgerCard::rota, card -> new LedgerPart(card, whose(card.rota()), words, ledger, me));
    why = new WhyTheseNights(words);
    last = new LastNights(words, actions);
    empty =
        new EmptyState(
            Icon.MOON,
            text("bedtime.empty.title"),
            text("bedtime.empty.text"),
            Buttons.primary(text("bedtime.empty.begin"), Icon.PLUS, this::changeRota));
    strips = new Strips(() -> new Tonight(words, actions, this::open));
    nights.addClassNames("stack", "bedtime-page");
    nights.add(asksOfMe, strips, columns());
    addClassName("stack");
    add(header, nights, empty);
    show();
    live.followAll(this, this::show);
  }

  private Div columns() {
    var columns = new Div(new Div(why, last), new Div(swaps, ledgers));
    columns.addClassName("cols");
    return columns;
  }

  private void show() {
    var rotas = board.rotas();
    nights.setVisible(!rotas.isEmpty());
    empty.setVisible(rotas.isEmpty());
    header.setActionsVisible(!rotas.isEmpty());
    header.setKicker(
        rotas.stream().findFirst().map(rota -> words.pattern(rota.content())).orElse(""));
    if (!rotas.isEmpty()) {
      show(rotas);
    }
  }

  private void show(List<RotaCard> rotas) {
    var today = LocalDate.ofInstant(clock.instant(), family.zone());
    var turns = board.nights(today.minusDays(BACK), BACK + AHEAD);
    var ahead = turns.stream().filter(turn -> !turn.evening().isBefore(today)).toList();
    var offered = swapping.mine();
    asksOfMe.show(board.askedOfMe());
    swaps.show(offered);
    strips.show(rotas, ahead, asked(offered), today);
    ledgers.show(LedgerPart.worthShowing(ledger.read()));
    why.show(ahead);
    last.show(turns.stream().filter(turn -> turn.evening().isBefore(today)).toList());
  }

  /** Empty where all children share a rota. */
  private String whose(RotaId rota) {
    return board.tonight().stream()
        .filter(turn -> turn.id().rota().equals(rota))
        .filter(turn -> turn.children().size() < words.people().children().size())
        .map(words::childNames)
        .findFirst()
        .orElse("");
  }

  private static Set<TurnId> asked(List<SwapCard> offered) {
    return offered.stream()
        .filter(swap -> !swap.accepted())
        .flatMap(
            swap ->
                Stream.concat(
                    Stream.of(swap.turn()),
                    swap.choices().stream().map(day -> new TurnId(swap.turn().rota(), day))))
        .collect(Collectors.toSet());
  }

  private void open(TurnCard turn) {
    var dialog = new Dialog();
    dialog.setHeaderTitle(words.heading(turn));
    dialog.addClassName("sheet-dialog");
    var reason = new Paragraph(words.why(turn));
    reason.addClassName("soft");
    var buttons = new Div();
    buttons.addClassName("btns");
    actions
        .of(turn, words)
        .forEach(
            button -> {
              button.addClickListener(_ -> dialog.close());
              buttons.add(button);
            });
    var content = new Div(reason, buttons);
    content.addClassName("stack");
    dialog.add(content);
    dialog.getFooter().add(Buttons.plain(text("base.close"), dialog::close));
    dialog.open();
  }

  private void changeRota() {
    getUI().ifPresent(ui -> ui.navigate(RotaView.class));
  }

  @Override
  public String getPageTitle() {
    return text("menu.bedtime");
  }
}
