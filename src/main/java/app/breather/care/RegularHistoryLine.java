package app.breather.care;

import app.breather.base.tenancy.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who did what to regular care.
 *
 * @param first of the days that it was about
 * @param last of them, inclusive; empty when it was about all that follow
 */
public record RegularHistoryLine(
    Instant at,
    RegularHappening what,
    MemberId by,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    Optional<String> word) {}
