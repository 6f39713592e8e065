package app.breather.calendar.movein;

import java.time.Instant;

/**
 * What was taken along at once.
 *
 * @param name of its file
 * @param entries how many it made
 */
public record MoveInCard(MoveInId id, String name, int entries, Instant movedAt) {}
