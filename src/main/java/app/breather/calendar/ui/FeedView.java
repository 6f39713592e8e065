package app.breather.calendar.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Dialogs;
import app.breather.base.ui.LiveUpdates;
import app.breather.base.ui.PageHeader;
import app.breather.base.ui.Times;
import app.breather.base.ui.Toast;
import app.breather.calendar.busy.BusyCalendars;
import app.breather.calendar.feed.FeedAddresses;
import app.breather.family.Families;
import app.breather.family.Members;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Where one gets the address to subscribe to the calendar, and hands over one's own. */
@Route("own-calendar")
@PermitAll
@Needs(Access.MEMBER)
class FeedView extends Div implements HasDynamicTitle {

  private final FeedAddresses addresses;
  private final Div mine = new Div();

  FeedView(
      FeedAddresses addresses,
      BusyCalendars calendars,
      Families families,
      Members members,
      LiveUpdates live) {
    this.addresses = addresses;
    addClassNames("stack", "narrow");
    mine.addClassName("stack");
    add(
        new PageHeader("", translate("calendar.feed")),
        mine,
        new Card(
                translate("calendar.feed.how"),
                ProgramList.of("calendar.feed.how.", "apple", "google", "outlook", "thunderbird"))
            .stacked(),
        new BusySection(calendars, new Times(families.current().zone(), getLocale()), live));
    if (members.me().isParent()) {
      add(new Anchor(MoveInView.ROUTE, translate("moveIn.link")));
    }
    show();
  }

  private void show() {
    boolean has = addresses.hasOne();
    var card =
        new Card(
            translate("calendar.feed.yours"),
            new Paragraph(translate("calendar.feed.text")),
            new Paragraph(translate("calendar.feed.pace")),
            new Paragraph(translate(has ? "calendar.feed.has" : "calendar.feed.none")),
            has
                ? toReplace()
                : buttons(Buttons.primary(translate("calendar.feed.make"), this::make)));
    replace(card.stacked());
  }

  private Div toReplace() {
    return buttons(
        Buttons.soft(
            translate("calendar.feed.renew"),
            () ->
                Dialogs.confirm(
                        translate("calendar.feed.renew.title"),
                        translate("calendar.feed.renew.text"),
                        translate("calendar.feed.renew"),
                        this::make)
                    .open()),
        Buttons.plain(
            translate("calendar.feed.end"),
            () ->
                Dialogs.confirmLoss(
                        translate("calendar.feed.end.title"),
                        translate("calendar.feed.end.text"),
                        translate("calendar.feed.end"),
                        this::end)
                    .open()));
  }

  private static Div buttons(Button... all) {
    var buttons = new Div(all);
    buttons.addClassName("btns");
    return buttons;
  }

  private void make() {
    replace(new FeedAddressCard(addresses.make()));
  }

  private void end() {
    addresses.end();
    Toast.show(translate("calendar.feed.ended"));
    show();
  }

  private void replace(Card card) {
    mine.removeAll();
    mine.add(card);
  }

  @Override
  public String getPageTitle() {
    return translate("calendar.feed");
  }
}
