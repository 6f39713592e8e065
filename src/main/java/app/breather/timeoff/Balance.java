package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Me-time and bedtimes of the parents over some weeks that are over and two that come.
 *
 * @param parents in the family's order
 * @param weeks seven days each, up to yesterday and from today on; the oldest first
 */
public record Balance(List<MemberId> parents, List<BalanceWeek> weeks) {

  /** Up to this nobody is due. */
  public static final Duration EVEN = Duration.ofHours(1);

  public Balance {
    parents = List.copyOf(parents);
    weeks = List.copyOf(weeks);
  }

  /**
   * A parent who had less me-time than the other, or of several than their mean.
   *
   * @param less how much less, with what is planned
   */
  public record Due(MemberId parent, Duration less) {}

  public BalanceShare of(MemberId parent) {
    return weeks.stream()
        .map(week -> week.of(parent))
        .reduce(BalanceShare.NONE, BalanceShare::plus);
  }

  /** Who is due, most first; nobody where parents are even, or where there is only one. */
  public List<Due> due() {
    return parents.stream()
        .flatMap(this::due)
        .sorted(Comparator.comparing(Due::less).reversed())
        .toList();
  }

  private Stream<Due> due(MemberId parent) {
    var less = measure(parent).minus(of(parent).off());
    return less.compareTo(EVEN) > 0 ? Stream.of(new Due(parent, less)) : Stream.empty();
  }

  /** The other one's, or the mean of all when there are more. */
  private Duration measure(MemberId parent) {
    var compared =
        parents.size() == 2
            ? parents.stream().filter(one -> !one.equals(parent)).toList()
            : parents;
    return compared.stream()
        .map(one -> of(one).off())
        .reduce(Duration.ZERO, Duration::plus)
        .dividedBy(Math.max(1, compared.size()));
  }
}
