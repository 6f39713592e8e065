import type { EventDisplayInfo, EventInput } from 'fullcalendar';
import { entryContent, type GridEntry } from './entry';

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
    extendedProps: { entry },
  };
}

export function kindClass({ event }: EventDisplayInfo) {
  const entry: GridEntry = event.extendedProps.entry;
  const person = entry.people.length === 1 ? `p${entry.people[0].colour}` : '';
  return `entry-${entry.kind} part-${entry.part} ${person} ${entry.state} ${entry.allDay ? 'above' : ''}`;
}

/** What is seen in pieces is heard in one sentence. */
export function speak({ el, event }: EventDisplayInfo & { el: HTMLElement }) {
  const entry: GridEntry = event.extendedProps.entry;
  el.setAttribute('aria-label', entry.spoken);
  if (!isBehind(entry)) {
    el.dataset.spoken = entry.spoken;
  }
  if (!el.hasAttribute('role')) {
    el.setAttribute('role', 'img');
  }
}

export function content({ event }: EventDisplayInfo) {
  return { domNodes: [entryContent(event.extendedProps.entry)] };
}
