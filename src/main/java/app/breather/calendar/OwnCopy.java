package app.breather.calendar;

import java.util.UUID;

/**
 * How an entry is known in a member's own calendar.
 *
 * @param edition growing with each change that was mailed
 */
public record OwnCopy(UUID id, int edition) {}
