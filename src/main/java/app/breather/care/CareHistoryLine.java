package app.breather.care;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.time.Instant;
import java.util.Optional;

/**
 * Who did what to a slot.
 *
 * @param about the caregiver it concerns, who need not be who did it
 */
public record CareHistoryLine(
    Instant at,
    CareHappening what,
    MemberId by,
    Optional<MemberId> about,
    Optional<Period> period,
    Optional<String> word) {}
