import type { Calendar, CalendarOptions, EventApi } from 'fullcalendar';
import type { GridEntry } from './entry';

type Edge = 'all' | 'from' | 'until';
type Dropped = (dragged: { id: string; edge: Edge; to: string }) => void;

/**
 * Entries are dragged to another time, all parts of one thing together, or one of their ends is.
 * What comes meanwhile from the server is kept until the hand lets go.
 */
export class Moving {
  #held = false;
  #waiting?: () => void;
  #host: HTMLElement;
  #dropped: Dropped;

  constructor(host: HTMLElement, dropped: Dropped) {
    this.#host = host;
    this.#dropped = dropped;
  }

  options(): CalendarOptions {
    return {
      eventResizableFromStart: true,
      eventDragMinDistance: 6,
      eventLongPressDelay: 500,
      eventBeforeClass: ({ isStartResizable }) => (isStartResizable ? 'edge edge-from' : ''),
      eventAfterClass: ({ isEndResizable }) => (isEndResizable ? 'edge edge-until' : ''),
      eventAllow: (span, event) => span.allDay === event?.allDay,
      eventDragStart: () => this.#take(),
      eventResizeStart: () => this.#take(),
      eventDragStop: () => this.#letGo(),
      eventResizeStop: () => this.#letGo(),
      eventDrop: ({ event }) => this.#drop(event, 'all'),
      eventResize: ({ event, startDelta }) => this.#drop(event, startDelta.milliseconds || startDelta.days ? 'from' : 'until'),
    };
  }

  /** Runs at once, or when nothing is held any more. */
  whenFree(then: () => void) {
    if (this.#held) {
      this.#waiting = then;
      this.#host.dataset.waiting = '';
    } else {
      then();
    }
  }

  #take() {
    this.#held = true;
  }

  /** The calendar still puts down what was dragged; only then can it be given anything else. */
  #letGo() {
    queueMicrotask(() => {
      this.#held = false;
      delete this.#host.dataset.waiting;
      this.#waiting?.();
      this.#waiting = undefined;
    });
  }

  #drop(event: EventApi, edge: Edge) {
    const at = edge === 'until' ? event.end : event.start;
    if (at) {
      this.#dropped({ id: event.id, edge, to: event.allDay ? event.startStr.slice(0, 10) : at.toISOString() });
    }
  }
}

/** What may be dragged of an entry. */
export function movability(entry: GridEntry) {
  const movable = entry.moves !== '';
  return {
    groupId: movable ? entry.moves : undefined,
    startEditable: movable,
    durationEditable: movable && !entry.allDay && entry.ends !== '',
  };
}

/** An end is dragged alone, though the parts of a slot else go together. */
export function ungroupAtEdges(host: HTMLElement, calendar: () => Calendar | undefined) {
  const set = (grouped: boolean) => (event: Event) => {
    const edge = (event.target as Element).closest?.('.edge');
    const id = edge?.closest<HTMLElement>('[data-entry]')?.dataset.entry;
    const entry = id ? calendar()?.getEventById(id) : undefined;
    entry?.setProp('groupId', grouped ? entry.extendedProps.entry.moves : '');
  };
  for (const begin of ['mousedown', 'touchstart']) {
    host.addEventListener(begin, set(false), { capture: true, passive: true });
  }
}
