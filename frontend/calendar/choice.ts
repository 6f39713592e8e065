import type { CalendarOptions } from 'fullcalendar';
import type { GridEntry } from './entry';

/** Instants, or days of which the last is not chosen any more. */
export type Span = { from: string; until: string };

const HOUR = 3_600_000;

type Point = { date: Date; dateStr: string; allDay: boolean };
type Range = { start: Date; end: Date; startStr: string; endStr: string; allDay: boolean };

function spanOf(range: Range): Span {
  return range.allDay
    ? { from: range.startStr.slice(0, 10), until: range.endStr.slice(0, 10) }
    : { from: range.start.toISOString(), until: range.end.toISOString() };
}

/** Whoever clicks chooses an hour, or all of the time in which nobody has the child. */
function spanAt(point: Point, entries: GridEntry[]): Span {
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

/** Free time in which something is to be entered is dragged over, or pointed at. */
export class Choosing {
  #on = false;
  #at = 0;
  #entries: () => GridEntry[];
  #chosen: (span: Span) => void;

  constructor(entries: () => GridEntry[], chosen: (span: Span) => void) {
    this.#entries = entries;
    this.#chosen = chosen;
  }

  get on() {
    return this.#on;
  }

  set on(on: boolean) {
    this.#on = on;
  }

  options(): CalendarOptions {
    return {
      selectable: this.#on,
      selectMinDistance: 6,
      longPressDelay: 500,
      unselectAuto: false,
      select: (range) => {
        this.#at = Date.now();
        this.#chosen(spanOf(range));
      },
      dateClick: (point) => {
        if (this.#on && Date.now() - this.#at > 100) {
          this.#chosen(spanAt(point, this.#entries()));
        }
      },
    };
  }
}
