package app.breather.dashboard;

import app.breather.bedtime.SwapCard;
import app.breather.bedtime.TakeOverCard;
import app.breather.bedtime.TurnCard;
import app.breather.calendar.conflict.Conflict;
import app.breather.care.CareSlotCard;
import app.breather.care.OfferCard;
import app.breather.care.RegularCard;
import app.breather.handover.report.ParentReports;
import app.breather.timeoff.Balance;
import app.breather.timeoff.TimeOffCard;
import java.util.List;
import java.util.Optional;

/**
 * What a parent wants to know today.
 *
 * @param tonight one for each rota; none without a rota
 * @param askedOfMe evenings that another parent asks the viewer to take
 * @param swaps that another parent offers the viewer
 * @param wishes time off that waits for the viewer's yes or no
 * @param offers time of caregivers that parents can take
 * @param myTimeOff the viewer's own next, requested or agreed
 * @param balance of the last four weeks and the next two
 * @param nextCare the next that is not over, covered or not
 * @param nextRegular the next day of regular care, where it is sooner than the next care
 * @param urgent care that somebody who promised it has given back, and that begins within a day
 * @param uncovered care of the coming week after the next one that somebody must look after
 * @param conflicts of the coming week
 * @param told of the time with others, as the viewer wants to know it; empty when there is nothing
 * @param firstDay whether there is nothing to look at yet: no care, no time off, no rota; and
 *     nobody to ask, or the family is new
 */
public record ParentToday(
    TodayPlan plan,
    List<TurnCard> tonight,
    List<TakeOverCard> askedOfMe,
    List<SwapCard> swaps,
    List<TimeOffCard> wishes,
    List<OfferCard> offers,
    Optional<TimeOffCard> myTimeOff,
    Balance balance,
    Optional<CareSlotCard> nextCare,
    Optional<RegularCard> nextRegular,
    List<CareSlotCard> urgent,
    List<CareSlotCard> uncovered,
    List<Conflict> conflicts,
    Optional<ParentReports> told,
    boolean firstDay) {

  public ParentToday {
    tonight = List.copyOf(tonight);
    swaps = List.copyOf(swaps);
    askedOfMe = List.copyOf(askedOfMe);
    wishes = List.copyOf(wishes);
    offers = List.copyOf(offers);
    urgent = List.copyOf(urgent);
    uncovered = List.copyOf(uncovered);
    conflicts = List.copyOf(conflicts);
  }
}
