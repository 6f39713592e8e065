package app.breather.calendar.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Dialogs;
import app.breather.base.ui.LinkDialog;
import app.breather.base.ui.PageHeader;
import app.breather.base.ui.Times;
import app.breather.base.ui.Toast;
import app.breather.calendar.wall.WallAddresses;
import app.breather.calendar.wall.WallBaton;
import app.breather.family.Families;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.ObjectProvider;

/** Where parents get the address for a display at the wall, and end it. */
@Route("wall-display")
@PermitAll
@Needs(Access.PARENT)
class WallDisplayView extends Div implements HasDynamicTitle {

  private final WallAddresses addresses;
  private final ZoneId zone;
  private final Div address = new Div();

  WallDisplayView(WallAddresses addresses, ObjectProvider<WallBaton> baton, Families families) {
    this.addresses = addresses;
    this.zone = families.current().zone();
    addClassNames("stack", "narrow");
    address.addClassName("stack");
    add(
        new PageHeader("", translate("wall.display")),
        address,
        new Div(baton.stream().map(WallDisplayView::taps).toArray(Component[]::new)),
        new Card(
                translate("wall.display.how"),
                hint("wall.display.how.stay"),
                hint("wall.display.how.full"))
            .stacked());
    show();
  }

  /** Whether whoever passes by may say who has the children. */
  private static Card taps(WallBaton baton) {
    var allowed = new Checkbox(translate("wall.display.taps.allow"), baton.isOn());
    allowed.addValueChangeListener(
        event -> {
          baton.switchOn(event.getValue());
          Toast.show(
              translate(event.getValue() ? "wall.display.taps.on" : "wall.display.taps.off"));
        });
    return new Card(
            translate("wall.display.taps"),
            new Paragraph(translate("wall.display.taps.text")),
            allowed)
        .stacked();
  }

  private static Div hint(String key) {
    var name = new Paragraph(translate(key));
    name.addClassName("what");
    var how = new Paragraph(translate(key + ".text"));
    how.addClassNames("soft", "small");
    return new Div(name, how);
  }

  private void show() {
    var since = addresses.since();
    address.removeAll();
    address.add(
        new Card(
                translate("wall.display"),
                new Paragraph(translate("wall.display.text")),
                new Paragraph(
                    since.map(this::since).orElseGet(() -> translate("wall.display.none"))),
                since.isPresent()
                    ? toReplace()
                    : buttons(Buttons.primary(translate("wall.display.make"), this::make)))
            .stacked());
  }

  private String since(Instant made) {
    return translate(
        "wall.display.since", new Times(zone, getLocale()).date(LocalDate.ofInstant(made, zone)));
  }

  private Div toReplace() {
    return buttons(
        Buttons.soft(
            translate("wall.display.renew"),
            () ->
                Dialogs.confirm(
                        translate("wall.display.renew.title"),
                        translate("wall.display.renew.text"),
                        translate("wall.display.renew"),
                        this::make)
                    .open()),
        Buttons.plain(
            translate("wall.display.end"),
            () ->
                Dialogs.confirmLoss(
                        translate("wall.display.end.title"),
                        translate("wall.display.end.text"),
                        translate("wall.display.end"),
                        this::end)
                    .open()));
  }

  private static Div buttons(Button... all) {
    var buttons = new Div(all);
    buttons.addClassName("btns");
    return buttons;
  }

  private void make() {
    var made = addresses.make();
    show();
    new LinkDialog(
            translate("wall.display"),
            translate("wall.display.open.text"),
            made.web().toString(),
            translate("wall.display.once"))
        .open();
  }

  private void end() {
    addresses.end();
    Toast.show(translate("wall.display.ended"));
    show();
  }

  @Override
  public String getPageTitle() {
    return translate("wall.display");
  }
}
