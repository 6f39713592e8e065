import { badge, element, type GridEntry, icon } from './entry';

/** Whose each evening is, in a row below the hours, one cell a day. */
export class BedtimeRow {
  readonly row = element('ul', 'bedtimes');
  #open: (entry: GridEntry) => void;

  constructor(open: (entry: GridEntry) => void) {
    this.#open = open;
    this.row.hidden = true;
  }

  /** Without an evening among the days there is no row. */
  show(entries: GridEntry[], days: string[]) {
    const evenings = new Map<string, GridEntry[]>();
    for (const entry of entries) {
      evenings.set(entry.start, [...(evenings.get(entry.start) ?? []), entry]);
    }
    const focused = this.#focusedDay();
    this.row.hidden = !days.some((day) => evenings.has(day));
    this.row.style.setProperty('--days', String(days.length));
    this.row.replaceChildren(moon(), ...days.map((day) => this.#cell(day, evenings.get(day) ?? [])));
    if (focused) {
      this.row.querySelector<HTMLElement>(`[data-day="${focused}"] a`)?.focus();
    }
  }

  /** Puts the cells below the columns of the days, which leave room for hours and a scroll bar. */
  align(columns: HTMLElement[]) {
    const first = columns.at(0)?.getBoundingClientRect();
    const last = columns.at(-1)?.getBoundingClientRect();
    if (first && last && !this.row.hidden) {
      const { left, right } = this.row.getBoundingClientRect();
      this.row.style.paddingLeft = `${Math.max(0, first.left - left)}px`;
      this.row.style.paddingRight = `${Math.max(0, right - last.right)}px`;
    }
  }

  #focusedDay() {
    const focused = document.activeElement;
    return focused && this.row.contains(focused) ? focused.closest<HTMLElement>('li')?.dataset.day : undefined;
  }

  /** Children with a rota of their own have an evening of their own. */
  #cell(day: string, entries: GridEntry[]) {
    const cell = element('li', 'bedtime');
    cell.dataset.day = day;
    for (const entry of entries) {
      const evening = entry.route === '' ? this.#words(element('div', 'bedtime-in'), entry) : this.#link(entry);
      (entries.length > 1 ? evening : cell).classList.add(tint(entry));
      cell.append(evening);
    }
    return cell;
  }

  #link(entry: GridEntry) {
    const link = document.createElement('a');
    link.className = 'bedtime-in';
    link.href = entry.route;
    link.setAttribute('aria-label', entry.spoken);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      this.#open(entry);
    });
    return this.#words(link, entry);
  }

  #words(cell: HTMLElement, entry: GridEntry) {
    cell.dataset.spoken = entry.spoken;
    const known = entry.people.length > 0;
    cell.append(known ? badge(entry.people[0]) : icon('circle-dashed'), element('span', 'who', entry.title));
    if (known && entry.icon) {
      cell.append(icon(entry.icon));
    }
    return cell;
  }
}

/** As many as are shown; none while it is not known from when on. */
export function daysFrom(first: string | undefined, count: number): string[] {
  const begin = Date.parse(first ?? '');
  return Number.isNaN(begin)
    ? []
    : Array.from({ length: count }, (_, day) => new Date(begin + day * 86_400_000).toISOString().slice(0, 10));
}

function tint(entry: GridEntry) {
  return entry.people.length > 0 ? `p${entry.people[0].colour}` : 'open';
}

function moon() {
  const moon = element('li', 'moon');
  moon.setAttribute('aria-hidden', 'true');
  moon.append(icon('moon'));
  return moon;
}
