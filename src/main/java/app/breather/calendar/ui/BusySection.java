package app.breather.calendar.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.ui.BandRow;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Icon;
import app.breather.base.ui.LiveUpdates;
import app.breather.base.ui.Note;
import app.breather.base.ui.Rows;
import app.breather.base.ui.Times;
import app.breather.base.ui.Toast;
import app.breather.calendar.Absences;
import app.breather.calendar.busy.BusyCalendarCard;
import app.breather.calendar.busy.BusyCalendarId;
import app.breather.calendar.busy.BusyCalendars;
import app.breather.calendar.file.CalendarFiles.Opened;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;

/** Which other calendars of one's own are read in, and how to read in one more. */
class BusySection extends Card {

  private final BusyCalendars calendars;
  private final BusyWords words;
  private final Div list = new Div();
  private final TextField address = new TextField(translate("busy.address"));
  private final Checkbox titles = new Checkbox(translate("busy.titles"));
  private final Note refused = new Note(Note.Kind.WARNING, "");
  private List<BusyCalendarCard> shown = List.of();

  BusySection(BusyCalendars calendars, Times times, LiveUpdates live) {
    super(translate("busy.title"));
    this.calendars = calendars;
    this.words = new BusyWords(times);
    list.addClassName("stack");
    list.setVisible(false);
    refused.setVisible(false);
    refused.getElement().setAttribute("role", "alert");
    address.setWidthFull();
    address.setMaxLength(2_000);
    address.setHelperText(translate("busy.address.help"));
    address.getElement().setAttribute("autocomplete", "off");
    add(
        new Paragraph(translate("busy.text")),
        list,
        address,
        titles,
        refused,
        ways(),
        new NativeDetails(
            translate("busy.how"), ProgramList.of("busy.how.", "google", "apple", "outlook")));
    stacked();
    show(calendars.mine());
    live.follow(this, Absences.CHANGE, this::read);
  }

  private Div ways() {
    var ways =
        new Div(
            Buttons.primary(translate("busy.follow"), Icon.PLUS, this::follow),
            new CalendarUpload(translate("busy.file"), this::take));
    ways.addClassName("btns");
    return ways;
  }

  private void read() {
    var current = calendars.mine();
    if (!current.equals(shown)) {
      show(current);
    }
  }

  private void show(List<BusyCalendarCard> cards) {
    shown = cards;
    list.removeAll();
    list.setVisible(!cards.isEmpty());
    list.add(new Rows(cards.stream().map(this::row).toList()));
    cards.stream().flatMap(card -> problem(card).stream()).forEach(list::add);
  }

  private BandRow row(BusyCalendarCard card) {
    var actions = new Div();
    actions.addClassName("btns");
    if (!card.isFile()) {
      actions.add(
          Buttons.icon(
              Icon.REPEAT, translate("busy.refresh", card.name()), () -> refresh(card.id())));
    }
    actions.add(
        Buttons.icon(Icon.TRASH_2, translate("busy.end", card.name()), () -> end(card.id())));
    var row =
        new BandRow(card.name(), words.state(card))
            .withIcon(card.isFile() ? Icon.CALENDAR : Icon.LINK)
            .withEnd(actions);
    var leftOut = BusyWords.leftOut(card.leftOut());
    if (!leftOut.isEmpty()) {
      row.withLine(soft(leftOut));
    }
    return row;
  }

  private Optional<Note> problem(BusyCalendarCard card) {
    return card.problem().map(problem -> new Note(Note.Kind.WARNING, words.problem(card, problem)));
  }

  private static Paragraph soft(String text) {
    var line = new Paragraph(text);
    line.addClassNames("soft", "small");
    return line;
  }

  private void follow() {
    var result = calendars.follow(address.getValue(), titles.getValue());
    var refusal = BusyWords.refusal(result);
    refusal.ifPresentOrElse(
        why -> Fields.refuse(address, why),
        () -> {
          address.clear();
          address.setInvalid(false);
          added("busy.added");
        });
  }

  private void take(String name, Opened file) {
    var called = name.isBlank() ? translate("busy.file.unnamed") : name;
    var refusal = BusyWords.refusal(calendars.take(called, file, titles.getValue()));
    refused.setVisible(refusal.isPresent());
    refusal.ifPresentOrElse(refused::setMessage, () -> added("busy.file.added"));
  }

  private void added(String said) {
    refused.setVisible(false);
    Toast.show(translate(said));
    read();
  }

  private void refresh(BusyCalendarId id) {
    calendars.refresh(id);
    Toast.show(translate("busy.refreshing"));
    read();
  }

  private void end(BusyCalendarId id) {
    calendars.end(id);
    read();
    Toast.show(
        translate("busy.ended"),
        () -> {
          calendars.goOn(id);
          read();
        });
  }
}
