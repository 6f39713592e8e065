package app.breather.handover.milk;

import app.breather.base.tenancy.ChildId;
import app.breather.base.ui.Times;
import app.breather.care.CareOccasion;
import app.breather.family.ChildCard;
import app.breather.family.Children;
import app.breather.handover.sheet.SheetPart;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells on the sheet what to give when, and what to use first. */
@Component
class MilkOnSheet implements SheetPart {

  private static final int MOST_BAGS = 6;

  private final MilkForToday today;
  private final Children children;
  private final MessageSource words;

  MilkOnSheet(MilkForToday today, Children children, MessageSource words) {
    this.today = today;
    this.children = children;
    this.words = words;
  }

  @Override
  public Optional<Known> of(CareOccasion occasion) {
    var all = today.of(occasion.id());
    var names = children.all().stream().collect(Collectors.toMap(ChildCard::id, ChildCard::name));
    return all.isEmpty() ? Optional.empty() : Optional.of(new Milk(all, names, words));
  }

  private record Milk(List<MilkToday> all, Map<ChildId, String> names, MessageSource words)
      implements Known {

    @Override
    public Said said(Times times) {
      var saying = new Saying(times, names, words);
      var lines = all.stream().flatMap(one -> saying.lines(one, all.size() > 1)).toList();
      return new Said("milk", saying.say("menu.milk"), lines);
    }
  }

  private record Saying(Times times, Map<ChildId, String> names, MessageSource words) {

    Stream<String> lines(MilkToday one, boolean named) {
      var bags = one.bags().stream().limit(MOST_BAGS).map(bag -> bag(one, bag));
      var all = Stream.concat(feeds(one).stream(), bags);
      return named ? all.map(line -> say("milk.sheet.of", name(one), line)) : all;
    }

    private List<String> feeds(MilkToday one) {
      var when = one.feeds().stream().map(times::time).collect(Collectors.joining(", "));
      var key = "milk.sheet." + one.way().name().toLowerCase(Locale.ROOT);
      return one
          .perFeed()
          .filter(_ -> !one.feeds().isEmpty())
          .map(ml -> say(one.average() ? key + ".about" : key, amount(one, ml), when))
          .stream()
          .toList();
    }

    private String bag(MilkToday one, MilkToday.Bag bag) {
      var much = amount(one, bag.left());
      return bag.place() == MilkPlace.FREEZER
          ? say("milk.sheet.frozen", much)
          : say("milk.sheet.bag", much, said().place(bag.place()), times.moment(bag.goodUntil()));
    }

    private String amount(MilkToday one, int ml) {
      return said().amount(ml, one.unit());
    }

    private MilkSaid said() {
      return new MilkSaid(times.locale(), this::say);
    }

    private String name(MilkToday one) {
      return names.getOrDefault(one.child(), "");
    }

    String say(String key, Object... values) {
      return words.getMessage(key, values, times.locale());
    }
  }
}
