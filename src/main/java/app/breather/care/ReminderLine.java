package app.breather.care;

import app.breather.base.tenancy.MemberId;
import java.time.Instant;
import java.util.Optional;

/**
 * That somebody was reminded.
 *
 * @param who empty for the parents
 */
public record ReminderLine(ReminderKind kind, Optional<MemberId> who, Instant at) {}
