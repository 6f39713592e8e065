package app.breather.calendar.ui;

import app.breather.base.time.Period;
import app.breather.base.ui.BandRow;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Dialogs;
import app.breather.base.ui.Draft;
import app.breather.base.ui.EmptyState;
import app.breather.base.ui.Icon;
import app.breather.base.ui.LiveUpdates;
import app.breather.base.ui.Names;
import app.breather.base.ui.RecurrenceWords;
import app.breather.base.ui.Rows;
import app.breather.base.ui.Times;
import app.breather.base.ui.Toast;
import app.breather.calendar.Absences;
import app.breather.calendar.CalendarHistory;
import app.breather.calendar.ChosenSpan;
import app.breather.calendar.Outing;
import app.breather.calendar.ProtectedCard;
import app.breather.calendar.ProtectedContent;
import app.breather.calendar.ProtectedResult;
import app.breather.calendar.ProtectedSpans;
import app.breather.calendar.ProtectedTimes;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.util.StringUtils;

/** What the family keeps for itself, for its parents to see and to change. */
class ProtectedSection extends Card {

  private final ProtectedTimes kept;
  private final CalendarHistory history;
  private final Supplier<OutingFields> outings;
  private final Function<Outing, String> who;
  private final ProtectedSpans spans;
  private final Times times;
  private final LocalDate today;
  private final Div body = new Div();
  private List<ProtectedCard> shown = List.of();

  ProtectedSection(
      ProtectedTimes kept,
      CalendarHistory history,
      Supplier<OutingFields> outings,
      Function<Outing, String> who,
      ProtectedSpans spans,
      Times times,
      LocalDate today,
      LiveUpdates live) {
    super(translate("protected.title"));
    this.kept = kept;
    this.history = history;
    this.outings = outings;
    this.who = who;
    this.spans = spans;
    this.times = times;
    this.today = today;
    addClassName("flush");
    withAction(Buttons.plain(translate("protected.add"), Icon.PLUS, this::openNew));
    add(body);
    show(kept.all());
    live.follow(this, Absences.CHANGE, this::read);
  }

  private void read() {
    var current = kept.all();
    if (!current.equals(shown)) {
      show(current);
    }
  }

  private void show(List<ProtectedCard> cards) {
    shown = cards;
    body.removeAll();
    body.add(
        cards.isEmpty()
            ? new EmptyState(
                Icon.SHIELD_CHECK,
                translate("protected.empty.title"),
                translate("protected.empty.text"))
            : new Rows(cards.stream().map(this::row).toList()));
  }

  private BandRow row(ProtectedCard card) {
    var name = card.content().name();
    var actions =
        new Div(
            Buttons.icon(
                Icon.PENCIL, translate("protected.editNamed", name), () -> openChange(card)),
            Buttons.icon(Icon.TRASH_2, translate("protected.deleteNamed", name), () -> end(card)));
    actions.addClassName("btns");
    return new BandRow(name, when(card.content()))
        .withIcon(card.content().outing().isPresent() ? Icon.FOOTPRINTS : Icon.SHIELD_CHECK)
        .withEnd(actions);
  }

  private String said(ProtectedContent content) {
    return translate("calendar.personAndTitle", content.name(), when(content));
  }

  private String when(ProtectedContent content) {
    var days = content.once(times.zone()).map(this::range).orElseGet(() -> rule(content));
    var whole =
        content
            .outing()
            .map(out -> translate("calendar.personAndTitle", who.apply(out), days))
            .orElse(days);
    var ahead = content.leftOutFrom(today).stream().map(times::day).toList();
    var leftOut = Names.all(ahead, times.locale());
    return leftOut.isEmpty() ? whole : translate("moves.leftOut", whole, leftOut);
  }

  private String rule(ProtectedContent content) {
    return StringUtils.capitalize(new RecurrenceWords(times).of(content.time()));
  }

  private String range(Period period) {
    return times.range(period.from(), period.until());
  }

  private void openNew() {
    openNew("protected.form.new", form());
  }

  void openOuting(ChosenSpan span) {
    var form = form();
    form.showOuting(span);
    openNew("protected.form.outing", form);
  }

  private ProtectedForm form() {
    return new ProtectedForm(times, today, outings.get(), new ProtectedNote(spans, times));
  }

  private void openNew(String title, ProtectedForm form) {
    open(title, "", form, () -> form.content().map(kept::keep).map(form::accept).orElse(false));
  }

  private void openChange(ProtectedCard card) {
    var form = form();
    form.show(card.content());
    form.add(new HistoryDetails(history.ofProtectedTime(card.id()), this::said, times));
    var version = new AtomicInteger(card.version());
    open(
        "protected.form.change",
        card.id().toString(),
        form,
        () ->
            form.content()
                .map(content -> content.without(card.content().leftOut()))
                .map(content -> kept.change(card.id(), version.get(), content))
                .map(result -> form.accept(basedOn(result, version)))
                .orElse(false));
  }

  /** Who was shown what changed meanwhile may save over it. */
  private static ProtectedResult basedOn(ProtectedResult result, AtomicInteger version) {
    if (result instanceof ProtectedResult.ChangedMeanwhile(var now)) {
      version.set(now.version());
    }
    return result;
  }

  private void open(String title, String name, ProtectedForm form, BooleanSupplier save) {
    Dialogs.form(
            translate(title),
            Draft.of("protected/" + name, form),
            translate("base.save"),
            () -> {
              boolean done = save.getAsBoolean();
              read();
              return done;
            })
        .open();
  }

  private void end(ProtectedCard card) {
    kept.end(card.id());
    read();
    Toast.show(
        translate("absences.removed"),
        () -> {
          kept.goOn(card.id());
          read();
        });
  }

  private static String translate(String key, Object... values) {
    return I18NProvider.translate(key, values);
  }
}
