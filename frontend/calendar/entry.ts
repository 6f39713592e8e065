type Person = { name: string; initials: string; colour: number };

export type GridEntry = {
  id: string;
  kind: 'band' | 'nobody' | 'cover' | 'gap' | 'slot' | 'absence' | 'busy' | 'cancelled' | 'bedtime';
  start: string;
  end: string;
  title: string;
  detail: string;
  people: Person[];
  state: string;
  icon: string;
  stateWord: string;
  spoken: string;
  part: 'whole' | 'first' | 'middle' | 'last';
  allDay: boolean;
  /** What moves with it; empty for what stays. */
  moves: string;
  /** Which of its ends are those of what moves. */
  ends: '' | 'from' | 'until' | 'both';
  route: string;
};

const SVG = 'http://www.w3.org/2000/svg';

/** What stands inside an entry: who, what, when, and how it stands. */
export function entryContent(entry: GridEntry, detail = entry.detail): HTMLElement {
  const box = element('div', 'entry-in');
  if (entry.kind === 'gap' || entry.kind === 'nobody') {
    box.append(icon('circle-dashed'), element('span', 'line', entry.title));
    return box;
  }
  const head = element('span', 'hd');
  if (entry.kind !== 'absence' && entry.people.length > 0) {
    const pair = element('span', 'pair');
    pair.append(...entry.people.map(badge));
    head.append(pair);
  }
  if (entry.kind !== 'band') {
    head.append(element('span', 'what', entry.title));
  }
  box.append(head);
  if (detail) {
    box.append(element('span', 'line', detail));
  }
  if (entry.stateWord) {
    const state = element('span', 'st');
    state.append(icon(entry.icon), element('span', '', entry.stateWord));
    box.append(state);
  }
  return box;
}

export function todayWord(locale: string): string {
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'day');
}

export function badge(person: Person) {
  const badge = element('span', `badge p${person.colour}`, person.initials);
  badge.title = person.name;
  return badge;
}

export function icon(symbol: string) {
  const holder = element('span', 'icon');
  holder.setAttribute('aria-hidden', 'true');
  const svg = document.createElementNS(SVG, 'svg');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `themes/breather/icons.svg#${symbol}`);
  svg.append(use);
  holder.append(svg);
  return holder;
}

export function element(tag: string, className: string, text = '') {
  const created = document.createElement(tag);
  created.className = className;
  created.textContent = text;
  return created;
}
