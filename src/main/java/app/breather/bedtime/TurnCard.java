package app.breather.bedtime;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One evening, as the parents see it.
 *
 * @param children who are put to bed
 * @param planned whose it is by the pattern
 * @param who brings the children to bed: a parent, or where none is free the caregiver who covers
 *     most of it; empty when it is openly nobody's
 * @param begun whether bedtime has begun, so that nothing about it can be passed on
 * @param swappable whether who has it can still offer it for another
 * @param reports newest first; the first stands, the others were corrected
 * @param asks questions that wait for an answer
 */
public record TurnCard(
    TurnId id,
    Set<ChildId> children,
    Period window,
    MemberId planned,
    Optional<MemberId> who,
    TurnReason reason,
    boolean begun,
    boolean swappable,
    List<BedtimeReport> reports,
    List<TakeOverCard> asks) {

  public TurnCard {
    children = Collections.unmodifiableSet(children);
    reports = List.copyOf(reports);
    asks = List.copyOf(asks);
  }

  public LocalDate evening() {
    return id.evening();
  }

  public boolean isOf(MemberId member) {
    return who.filter(member::equals).isPresent();
  }

  public Optional<BedtimeReport> report() {
    return reports.stream().findFirst();
  }
}
