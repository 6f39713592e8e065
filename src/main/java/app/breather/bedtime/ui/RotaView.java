package app.breather.bedtime.ui;

import static app.breather.bedtime.ui.BedtimeWords.text;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.PageHeader;
import app.breather.base.ui.Toast;
import app.breather.bedtime.AgreeResult;
import app.breather.bedtime.BedtimeBoard;
import app.breather.bedtime.RotaAgreement;
import app.breather.bedtime.RotaCard;
import app.breather.family.Families;
import app.breather.family.Members;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The pattern by which the parents share bedtime. */
@Route("bedtime/rota")
@PermitAll
@Needs(Access.PARENT)
class RotaView extends Div implements HasDynamicTitle {

  private final RotaAgreement agreement;
  private final RotaForm form;
  private Optional<UUID> basedOn;

  RotaView(
      RotaAgreement agreement,
      BedtimeBoard board,
      Members members,
      Families families,
      Clock clock) {
    this.agreement = agreement;
    var rota = board.rotas().stream().findFirst();
    basedOn = rota.map(RotaCard::version);
    form =
        new RotaForm(
            members.parents(), LocalDate.ofInstant(clock.instant(), families.current().zone()));
    rota.map(RotaCard::content).ifPresent(form::show);
    var buttons =
        new Div(
            Buttons.primary(text("bedtime.rota.save"), this::save),
            Buttons.plain(text("base.cancel"), this::leave));
    buttons.addClassName("btns");
    addClassNames("stack", "narrow");
    add(
        new PageHeader(text("menu.bedtime"), text("bedtime.rota.title")),
        new Card(text("bedtime.rota.who"), form, buttons).stacked());
  }

  private void save() {
    form.content().ifPresent(content -> answer(agreement.agree(content, basedOn)));
  }

  private void answer(AgreeResult result) {
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

  private void leave() {
    getUI().ifPresent(ui -> ui.navigate(BedtimeView.class));
  }

  @Override
  public String getPageTitle() {
    return text("bedtime.rota.title");
  }
}
