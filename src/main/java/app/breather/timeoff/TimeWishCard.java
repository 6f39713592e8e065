package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import java.util.Optional;

/**
 * A wish without a date as a parent sees it.
 *
 * @param version what a change must name, so that it means what its author saw
 * @param timeOff that was found for it; empty unless it is planned
 * @param isMine whether who looks at it wishes for it
 */
public record TimeWishCard(
    TimeWishId id,
    int version,
    MemberId by,
    TimeWishContent content,
    TimeWishState state,
    Optional<TimeOffId> timeOff,
    boolean isMine) {}
