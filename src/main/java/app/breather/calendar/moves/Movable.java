package app.breather.calendar.moves;

import app.breather.base.time.Period;

/**
 * Something that whoever looks at the calendar may move.
 *
 * @param of whose it is, see {@link EntryMoves#of}
 * @param thing its id there
 * @param version as it was read
 * @param whole all of it, of which an entry may be a part
 */
public record Movable(String of, String thing, int version, Period whole) {}
