import type { GridEntry } from './entry';

/** Instants, or days of which the last is not chosen any more. */
export type Span = { from: string; until: string };

const HOUR = 3_600_000;

type Point = { date: Date; dateStr: string; allDay: boolean };
type Range = { start: Date; end: Date; startStr: string; endStr: string; allDay: boolean };

export function spanOf(range: Range): Span {
  return range.allDay
    ? { from: range.startStr.slice(0, 10), until: range.endStr.slice(0, 10) }
    : { from: range.start.toISOString(), until: range.end.toISOString() };
}

/** Whoever clicks chooses an hour, or all of the time in which nobody has the child. */
export function spanAt(point: Point, entries: GridEntry[]): Span {
  if (point.allDay) {
    const day = point.dateStr.slice(0, 10);
    return { from: day, until: new Date(Date.parse(day) + 24 * HOUR).toISOString().slice(0, 10) };
  }
  const at = point.date.getTime();
  const gap = entries.find((entry) => entry.kind === 'nobody' && Date.parse(entry.start) <= at && at < Date.parse(entry.end));
  if (gap && Date.parse(gap.end) - Date.parse(gap.start) <= 24 * HOUR) {
    return { from: gap.start, until: gap.end };
  }
  return { from: point.date.toISOString(), until: new Date(at + HOUR).toISOString() };
}
