package app.breather.handover.milk.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import app.breather.handover.milk.MilkBagCard;
import app.breather.handover.milk.MilkPlace;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;

/** How much there is of what is good, place by place: a bar each, and the amount in words. */
class StockPicture extends UnorderedList {

  StockPicture(List<MilkBagCard> bags, MilkWords words) {
    addClassName("milk-stock");
    var amounts =
        bags.stream()
            .filter(MilkBagCard::good)
            .collect(
                groupingBy(
                    MilkBagCard::place,
                    () -> new EnumMap<>(MilkPlace.class),
                    summingInt(MilkBagCard::left)));
    int most = amounts.values().stream().max(Integer::compare).orElse(1);
    amounts.forEach((place, amount) -> add(row(place, amount, most, words)));
  }

  private static ListItem row(MilkPlace place, int amount, int most, MilkWords words) {
    var bar = new Span();
    bar.addClassName("bar");
    bar.getStyle().set("--w", String.format(Locale.ROOT, "%.3f", (double) amount / most));
    bar.getElement().setAttribute("aria-hidden", "true");
    var name = new Span(words.place(place));
    name.addClassName("where");
    var much = new Span(words.amount(amount));
    much.addClassName("much");
    var row = new ListItem(name, bar, much);
    row.addClassName(place.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    return row;
  }
}
