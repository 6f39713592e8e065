package app.breather.calendar.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Note;
import app.breather.base.ui.QrCode;
import app.breather.base.ui.Toast;
import app.breather.calendar.feed.FeedAddress;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;

/** A new address, this once: to copy, to open, to scan. */
class FeedAddressCard extends Card {

  private final TextField field = new TextField(translate("calendar.feed.yours"));
  private final Anchor open = new Anchor("", Icon.CALENDAR.create());
  private final Div picture = new Div();

  FeedAddressCard(FeedAddress address) {
    super(translate("calendar.feed.yours"));
    field.setReadOnly(true);
    field.setWidthFull();
    open.add(new Span(translate("calendar.feed.open")));
    open.addClassNames("btn", "plain");
    open.setRouterIgnore(true);
    var without = new Checkbox(translate("calendar.feed.bedtimes"));
    without.addValueChangeListener(
        event -> show(event.getValue() ? address.withoutBedtimes() : address));
    var ways =
        new Div(Buttons.primary(translate("calendar.feed.copy"), Icon.COPY, this::copy), open);
    ways.addClassName("btns");
    add(
        new Note(Note.Kind.WARNING, translate("calendar.feed.once")),
        field,
        without,
        ways,
        picture);
    stacked();
    show(address);
  }

  private void show(FeedAddress address) {
    var subscribing = address.subscribing().toString();
    field.setValue(address.web().toString());
    open.getElement().setAttribute("href", subscribing);
    picture.removeAll();
    picture.add(new QrCode(subscribing, translate("calendar.feed.qr")));
  }

  private void copy() {
    getElement().executeJs("navigator.clipboard?.writeText($0)", field.getValue());
    Toast.show(translate("calendar.feed.copied"));
  }
}
