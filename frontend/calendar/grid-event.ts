import type { EventDisplayInfo, EventInput } from 'fullcalendar';
import { entryContent, type GridEntry } from './entry';
import { movability } from './moving';

export function isOfGrid(entry: GridEntry) {
  return entry.kind !== 'bedtime';
}

function isBehind(entry: GridEntry) {
  return entry.kind === 'band' || entry.kind === 'nobody';
}

export function asEvent(entry: GridEntry): EventInput {
  return {
    id: entry.id,
    start: entry.start,
    end: entry.end,
    allDay: entry.allDay,
    title: entry.title,
    display: isBehind(entry) ? 'background' : 'auto',
    interactive: !isBehind(entry) && entry.route !== '',
    ...movability(entry),
    extendedProps: { entry },
  };
}

export function kindClass({ event, isSelected }: EventDisplayInfo) {
  const entry: GridEntry = event.extendedProps.entry;
  const person = entry.people.length === 1 ? `p${entry.people[0].colour}` : '';
  return `entry-${entry.kind} part-${entry.part} ${person} ${entry.state} ${entry.allDay ? 'above' : ''} ${entry.moves ? `movable ends-${entry.ends}` : ''} ${isSelected ? 'is-held' : ''}`;
}

/** What is seen in pieces is heard in one sentence. */
export function speak({ el, event }: EventDisplayInfo & { el: HTMLElement }) {
  const entry: GridEntry = event.extendedProps.entry;
  el.setAttribute('aria-label', entry.spoken);
  if (!isBehind(entry)) {
    el.dataset.spoken = entry.spoken;
    el.dataset.entry = entry.id;
    if (entry.moves) {
      el.dataset.moves = entry.moves;
      el.setAttribute('aria-keyshortcuts', 'M');
    }
  }
  if (!el.hasAttribute('role')) {
    el.setAttribute('role', 'img');
  }
}

/** While it is dragged it says when it would be. */
export function content({ event, isMirror }: EventDisplayInfo) {
  const entry: GridEntry = event.extendedProps.entry;
  return { domNodes: [entryContent(entry, isMirror && !entry.allDay ? `${clock(event.startStr)}\u2060–\u2060${clock(event.endStr)}` : entry.detail)] };
}

/** Of a moment in the family's zone. */
function clock(moment: string) {
  return moment.slice(11, 16).replace(/^0/, '');
}
