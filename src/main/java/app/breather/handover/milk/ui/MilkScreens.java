package app.breather.handover.milk.ui;

import app.breather.base.time.Period;
import app.breather.base.ui.Times;
import app.breather.care.CareOccasion;
import app.breather.care.CareOccasions;
import app.breather.family.ChildCard;
import app.breather.family.Children;
import app.breather.family.Families;
import app.breather.handover.milk.MilkOutlook;
import app.breather.handover.milk.MilkPlanCard;
import app.breather.handover.milk.MilkPlans;
import app.breather.handover.milk.MilkStock;
import app.breather.handover.milk.ui.MilkScreen.Absence;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Reads what the page of milk shows. */
@Component
class MilkScreens {

  private static final Duration AHEAD = Duration.ofDays(14);
  private static final int MOST = 8;

  private final MilkPlans plans;
  private final MilkStock stock;
  private final CareOccasions occasions;
  private final Children children;
  private final Families families;
  private final Clock clock;

  MilkScreens(
      MilkPlans plans,
      MilkStock stock,
      CareOccasions occasions,
      Children children,
      Families families,
      Clock clock) {
    this.plans = plans;
    this.stock = stock;
    this.occasions = occasions;
    this.children = children;
    this.families = families;
    this.clock = clock;
  }

  /** Of the child of that id, else the youngest; empty when the family has none. */
  Optional<MilkScreen> read(Optional<String> id) {
    var all = children.all();
    var child =
        all.stream().filter(one -> id.filter(one.id().toString()::equals).isPresent()).findFirst();
    return child
        .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()))
        .flatMap(one -> plans.of(one.id()).map(plan -> read(one, all, plan)));
  }

  private MilkScreen read(ChildCard child, List<ChildCard> all, MilkPlanCard plan) {
    return new MilkScreen(child, all, plan, absences(child), stock.of(child.id()));
  }

  /** Each time of care once, however many share it. */
  private List<Absence> absences(ChildCard child) {
    var now = clock.instant();
    var found = new TreeMap<Period, CareOccasion>();
    occasions.all(new Period(now, now.plus(AHEAD))).stream()
        .filter(one -> one.children().contains(child.id()) && one.whole().from().isAfter(now))
        .forEach(one -> found.putIfAbsent(one.whole(), one));
    var next = found.values().stream().limit(MOST).toList();
    var outlooks = plans.outlook(child.id(), next.stream().map(CareOccasion::whole).toList());
    return IntStream.range(0, next.size())
        .mapToObj(at -> absence(next.get(at), outlooks.get(at)))
        .toList();
  }

  private static Absence absence(CareOccasion one, MilkOutlook outlook) {
    return new Absence(one.whole(), one.id().route(), outlook);
  }

  MilkWords words(MilkScreen screen) {
    var times = new Times(families.current().zone(), UI.getCurrentOrThrow().getLocale());
    return new MilkWords(times, screen.plan().content().unit());
  }
}
