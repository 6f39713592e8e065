package app.breather.bedtime.ui;

import static app.breather.bedtime.ui.BedtimeWords.text;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Dialogs;
import app.breather.base.ui.Icon;
import app.breather.base.ui.PageHeader;
import app.breather.base.ui.Toast;
import app.breather.bedtime.AgreeResult;
import app.breather.bedtime.BedtimeBoard;
import app.breather.bedtime.RotaAgreement;
import app.breather.bedtime.RotaCard;
import app.breather.bedtime.RotaId;
import app.breather.family.ChildCard;
import app.breather.family.Children;
import app.breather.family.Families;
import app.breather.family.Members;
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
import java.util.Optional;
import java.util.UUID;

/** How the parents share bedtime: of all children, or of some who have a rota of their own. */
@Route("bedtime/rota/:which?")
@PermitAll
@Needs(Access.PARENT)
class RotaView extends Div implements HasDynamicTitle, BeforeEnterObserver {

  /** In place of a rota's id, for one that is new and some children's own. */
  static final String OWN = "own";

  private final RotaAgreement agreement;
  private final BedtimeBoard board;
  private final Members members;
  private final Children children;
  private final LocalDate today;
  private Optional<UUID> basedOn = Optional.empty();

  RotaView(
      RotaAgreement agreement,
      BedtimeBoard board,
      Members members,
      Children children,
      Families families,
      Clock clock) {
    this.agreement = agreement;
    this.board = board;
    this.members = members;
    this.children = children;
    today = LocalDate.ofInstant(clock.instant(), families.current().zone());
    addClassNames("stack", "narrow");
  }

  /** An address that is none shows the rota for all. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    var rotas = board.rotas();
    var which = event.getRouteParameters().get("which").orElse("");
    var rota =
        RotaId.parse(which)
            .flatMap(id -> rotas.stream().filter(one -> one.id().equals(id)).findFirst());
    boolean own = which.equals(OWN) && !rotas.isEmpty();
    draw(rotas, rota.or(() -> own ? Optional.empty() : rotas.stream().findFirst()), own);
  }

  private void draw(List<RotaCard> rotas, Optional<RotaCard> rota, boolean newOwn) {
    boolean own = newOwn || rota.filter(one -> !one.isForAll()).isPresent();
    basedOn = rota.map(RotaCard::version);
    var form = new RotaForm(members.parents(), own ? free(rotas, rota) : List.of(), today);
    rota.map(RotaCard::content).ifPresent(form::show);
    var buttons =
        new Div(
            Buttons.primary(text("bedtime.rota.save"), () -> save(form)),
            Buttons.plain(text("base.cancel"), this::leave));
    buttons.addClassName("btns");
    add(
        new PageHeader(
            text("menu.bedtime"), text(own ? "bedtime.rota.own.title" : "bedtime.rota.title")),
        new Card(text("bedtime.rota.who"), form, buttons).stacked());
    if (own) {
      rota.ifPresent(one -> add(ending(one)));
    } else if (rota.isPresent() && free(rotas, Optional.empty()).size() > 1) {
      add(offeringOwn());
    }
  }

  /** Children of no other rota of their own. */
  private List<ChildCard> free(List<RotaCard> rotas, Optional<RotaCard> mine) {
    return children.all().stream()
        .filter(
            child ->
                rotas.stream()
                    .filter(other -> mine.filter(other::equals).isEmpty())
                    .noneMatch(other -> other.content().children().contains(child.id())))
        .toList();
  }

  private Card offeringOwn() {
    var card =
        new Card(
                text("bedtime.rota.own"),
                new Paragraph(text("bedtime.rota.own.text")),
                Buttons.soft(text("bedtime.rota.own.make"), Icon.PLUS, () -> goTo(OWN)))
            .stacked();
    card.addClassName("own-rota");
    return card;
  }

  private Card ending(RotaCard rota) {
    return new Card(
            text("bedtime.rota.end"),
            new Paragraph(text("bedtime.rota.end.text")),
            Buttons.line(
                text("bedtime.rota.end.button"),
                () ->
                    Dialogs.confirm(
                            text("bedtime.rota.end"),
                            text("bedtime.rota.end.text"),
                            text("bedtime.rota.end.button"),
                            () -> end(rota))
                        .open()))
        .stacked();
  }

  private void end(RotaCard rota) {
    agreement.end(rota.id());
    Toast.show(text("bedtime.rota.ended"));
    leave();
  }

  private void save(RotaForm form) {
    form.content().ifPresent(content -> answer(form, agreement.agree(content, basedOn)));
  }

  private void answer(RotaForm form, AgreeResult result) {
    switch (result) {
      case AgreeResult.Agreed _ -> {
        Toast.show(text("bedtime.rota.agreed"));
        leave();
      }
      case AgreeResult.Invalid(var problems) -> form.refuse(problems);
      case AgreeResult.ChangedMeanwhile(var card) -> {
        basedOn = Optional.of(card.version());
        form.changedMeanwhile(card.content());
      }
    }
  }

  private void goTo(String which) {
    getUI().ifPresent(ui -> ui.navigate(BedtimeNavigation.toRota(which)));
  }

  private void leave() {
    getUI().ifPresent(ui -> ui.navigate(BedtimeView.class));
  }

  @Override
  public String getPageTitle() {
    return text("bedtime.rota.title");
  }
}
