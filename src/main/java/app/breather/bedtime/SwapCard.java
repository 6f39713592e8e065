package app.breather.bedtime;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * An offer to swap that can be answered, or one accepted just now.
 *
 * @param turn the one evening that is given
 * @param children who are put to bed then
 * @param giver whose it is
 * @param partner whose the choices are
 * @param by who offered it, one of the two
 * @param choices of which one is had for it, in order; of one accepted those that were offered
 * @param word of the one who offered it; may be empty
 * @param openUntil when the last choice lapses, or when the acceptance cannot be undone any more
 * @param accepted whether it only can be undone
 */
public record SwapCard(
    SwapId id,
    TurnId turn,
    Set<ChildId> children,
    MemberId giver,
    MemberId partner,
    MemberId by,
    List<LocalDate> choices,
    String word,
    Instant openUntil,
    boolean accepted) {

  public SwapCard {
    children = Set.copyOf(children);
    choices = List.copyOf(choices);
  }

  /** Who is to answer. */
  public MemberId to() {
    return by.equals(giver) ? partner : giver;
  }
}
