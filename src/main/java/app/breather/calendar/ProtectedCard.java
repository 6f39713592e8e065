package app.breather.calendar;

/**
 * Time that the family keeps for itself.
 *
 * @param version what a change must name, so that it changes what its author saw
 */
public record ProtectedCard(ProtectedTimeId id, ProtectedContent content, int version) {}
