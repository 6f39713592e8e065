package app.breather.handover.milk;

import app.breather.base.persistence.Writes;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.ChildId;
import app.breather.base.time.Period;
import app.breather.family.ChildCard;
import app.breather.family.Children;
import app.breather.family.Families;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What children drink, and whether there is enough of it for an absence. */
@Service
public class MilkPlans {

  /** What a change names that is the first. */
  static final int NEW = -1;

  private final MilkPlanRows rows;
  private final MilkPlanWriter writer;
  private final MilkThere there;
  private final Children children;
  private final Families families;
  private final Clock clock;

  MilkPlans(
      MilkPlanRows rows,
      MilkPlanWriter writer,
      MilkThere there,
      Children children,
      Families families,
      Clock clock) {
    this.rows = rows;
    this.writer = writer;
    this.there = there;
    this.children = children;
    this.families = families;
    this.clock = clock;
  }

  /** Empty for a child that this family does not have. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public Optional<MilkPlanCard> of(ChildId child) {
    return read(child);
  }

  Optional<MilkPlanCard> read(ChildId id) {
    return child(id)
        .map(
            child -> {
              var plan = rows.findByChildId(id.value());
              var content = plan.map(MilkPlan::content).orElse(MilkPlanContent.USUAL);
              var average =
                  MilkAverage.perFeed(
                      child.born(),
                      LocalDate.ofInstant(clock.instant(), families.current().zone()),
                      content.rhythm().feedsADay());
              return new MilkPlanCard(
                  id,
                  content,
                  plan.map(MilkPlan::version).orElse(NEW),
                  average.isPresent() ? Optional.of(average.getAsInt()) : Optional.empty());
            });
  }

  /**
   * Of two who change it at once, the second is told.
   *
   * @param version of the card on which the change is based
   */
  @Needs(Access.PARENT)
  public MilkResult change(ChildId child, int version, MilkPlanContent content) {
    var problems = content.problems();
    return problems.isEmpty()
        ? Writes.attempt(
            () -> writer.change(child, version, content),
            Map.of("milk_plan_once", MilkResult.ChangedMeanwhile::new))
        : new MilkResult.Invalid(problems);
  }

  /**
   * Whether there is enough, by what is there now. What is drunk during one absence is not there
   * for the next; what was only to be safe is.
   *
   * @param absences in order
   * @return one for each
   */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<MilkOutlook> outlook(ChildId child, List<Period> absences) {
    var plan = read(child);
    if (plan.isEmpty()) {
      return absences.stream().<MilkOutlook>map(_ -> new MilkOutlook.NotPlanned()).toList();
    }
    var zone = families.current().zone();
    var stock = there.of(child).stream().map(one -> one.bag().supply(zone, one.kept())).toList();
    var outlooks = new ArrayList<MilkOutlook>();
    for (var absence : absences) {
      var need = need(plan.get(), absence);
      var drunk = MilkSupply.of(stock, need.map(MilkNeed::portions).orElse(List.of()));
      outlooks.add(
          need.map(it -> outlook(plan.get(), it, drunk)).orElseGet(MilkOutlook.AmountUnknown::new));
      stock = drunk.left();
    }
    return List.copyOf(outlooks);
  }

  private Optional<MilkNeed> need(MilkPlanCard plan, Period absence) {
    var content = plan.content();
    return plan.perFeed()
        .map(
            perFeed ->
                MilkNeed.of(
                    absence,
                    content.rhythm().feeds(absence, families.current().zone()),
                    perFeed,
                    content.usual().isEmpty(),
                    content.margin()));
  }

  private static MilkOutlook outlook(MilkPlanCard plan, MilkNeed need, MilkSupply drunk) {
    return switch (plan.content().way()) {
      case NEITHER -> new MilkOutlook.NotPlanned();
      case FORMULA -> new MilkOutlook.Formula(need);
      case MILK -> {
        int missing =
            drunk.missing() + MilkSupply.of(drunk.left(), List.of(need.spare())).missing();
        yield missing == 0
            ? new MilkOutlook.Enough(need)
            : new MilkOutlook.Short(need, missing, need.absence().from());
      }
    };
  }

  private Optional<ChildCard> child(ChildId id) {
    return children.all().stream().filter(child -> child.id().equals(id)).findFirst();
  }
}
