package app.breather.bedtime.ui;

import app.breather.base.ui.Icon;
import app.breather.base.ui.PersonBadge;
import app.breather.bedtime.TurnCard;
import app.breather.bedtime.TurnId;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Evenings side by side: whose each is, with a picture where the pattern was left. */
class NightStrip extends OrderedList {

  private final BedtimeWords words;
  private final Consumer<TurnCard> choose;
  private List<TurnCard> shown = List.of();
  private Set<TurnId> swapAsked = Set.of();

  NightStrip(BedtimeWords words, Consumer<TurnCard> choose) {
    this.words = words;
    this.choose = choose;
    addClassName("nights");
    getElement().setAttribute("aria-label", BedtimeWords.text("bedtime.nights"));
  }

  /** Only an evening that changed is drawn again, so that the focus stays. */
  void show(List<TurnCard> turns, Set<TurnId> asked, LocalDate today) {
    if (!asked.equals(swapAsked)) {
      swapAsked = Set.copyOf(asked);
      shown = List.of();
    }
    if (shown.size() != turns.size()) {
      removeAll();
      turns.forEach(turn -> add(night(turn, today)));
    } else {
      for (int i = 0; i < turns.size(); i++) {
        if (!turns.get(i).equals(shown.get(i))) {
          remove(getComponentAt(i));
          addComponentAtIndex(i, night(turns.get(i), today));
        }
      }
    }
    shown = List.copyOf(turns);
  }

  private ListItem night(TurnCard turn, LocalDate today) {
    var locale = words.times().locale();
    var weekday = new Span(turn.evening().getDayOfWeek().getDisplayName(TextStyle.SHORT, locale));
    var day = new Span(DateTimeFormatter.ofPattern("d", locale).format(turn.evening()));
    day.addClassName("day");
    var button = new NativeButton();
    button.addClickListener(_ -> choose.accept(turn));
    button.getElement().setAttribute("aria-label", label(turn));
    button.add(weekday, day, badge(turn));
    icon(turn).ifPresent(icon -> button.add(icon.create()));
    var item = new ListItem(button);
    item.addClassName("night");
    turn.who().ifPresent(who -> item.addClassName(words.people().look(who).className()));
    if (turn.evening().equals(today)) {
      item.addClassName("tonight");
    }
    return item;
  }

  private Optional<Icon> icon(TurnCard turn) {
    return swapAsked.contains(turn.id())
        ? Optional.of(Icon.MESSAGE_CIRCLE)
        : BedtimeWords.icon(turn.reason());
  }

  private String label(TurnCard turn) {
    return swapAsked.contains(turn.id())
        ? words.heading(turn) + ", " + BedtimeWords.text("bedtime.legend.swapAsked")
        : words.heading(turn);
  }

  private Span badge(TurnCard turn) {
    return turn.who()
        .<Span>map(who -> new PersonBadge(words.people().look(who)))
        .orElseGet(
            () -> {
              var nobody = new Span("?");
              nobody.addClassNames("badge", "nobody");
              return nobody;
            });
  }
}
