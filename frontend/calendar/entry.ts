export type GridEntry = {
  id: string;
  kind: 'band' | 'cover' | 'gap' | 'slot' | 'absence' | 'cancelled';
  start: string;
  end: string;
  title: string;
  detail: string;
  person: { name: string; initials: string; colour: number } | null;
  state: string;
  icon: string;
  stateWord: string;
  route: string;
};

const SVG = 'http://www.w3.org/2000/svg';

/** What stands inside an entry: who, what, when, and how it stands. */
export function entryContent(entry: GridEntry): HTMLElement {
  const box = element('div', 'entry-in');
  if (entry.kind === 'slot') {
    return box;
  }
  if (entry.kind === 'gap') {
    box.append(icon('circle-dashed'), element('span', 'line', entry.title));
    return box;
  }
  const head = element('span', 'hd');
  if (entry.person && entry.kind !== 'absence') {
    head.append(badge(entry.person));
  }
  if (entry.kind !== 'band') {
    head.append(element('span', 'what', entry.title));
  }
  box.append(head);
  if (entry.kind !== 'band' && entry.detail) {
    box.append(element('span', 'line', entry.detail));
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

function badge(person: { name: string; initials: string; colour: number }) {
  const badge = element('span', `badge p${person.colour}`, person.initials);
  badge.setAttribute('role', 'img');
  badge.setAttribute('aria-label', person.name);
  return badge;
}

function icon(symbol: string) {
  const holder = element('span', 'icon');
  holder.setAttribute('aria-hidden', 'true');
  const svg = document.createElementNS(SVG, 'svg');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `themes/breather/icons.svg#${symbol}`);
  svg.append(use);
  holder.append(svg);
  return holder;
}

function element(tag: string, className: string, text = '') {
  const created = document.createElement(tag);
  created.className = className;
  created.textContent = text;
  return created;
}
