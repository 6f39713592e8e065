import { Calendar, type CalendarOptions } from 'fullcalendar';
import 'fullcalendar/skeleton.css';
import 'fullcalendar/themes/breezy/theme.css';
import { BedtimeRow, daysFrom } from './bedtime-row';
import { Choosing } from './choice';
import { dayHead } from './day-head';
import type { GridEntry } from './entry';
import { EntryFocus } from './focus';
import { asEvent, isOfGrid } from './grid-event';
import { nameHours } from './hours';
import { listen } from './keys';
import { LOOK } from './look';
import { Moving, ungroupAtEdges } from './moving';
import { showSentences } from './sentence';

const VIEWS = { week: 'timeGridWeek', threeDays: 'threeDays', day: 'timeGridDay' } as const;
const DAYS = { week: 7, threeDays: 3, day: 1 } as const;
type ViewName = keyof typeof VIEWS;

/** FullCalendar's time grid in our look. It shows what it is given and reports what is chosen. */
class BreatherCalendar extends HTMLElement {
  #calendar?: Calendar;
  #size?: ResizeObserver;
  #entries: GridEntry[] = [];
  #date?: string;
  #zone = 'UTC';
  #locale = 'en';
  #view: ViewName = 'week';
  #ahead = 0;
  #hours = '';
  #focus = new EntryFocus(this);
  #evenings = new BedtimeRow((entry) => this.#open(entry));
  #choosing = new Choosing(
    () => this.#entries,
    (span) => this.#fire('span-chosen', span),
  );
  #moving = new Moving(this, (dragged) => this.#fire('entry-dragged', dragged));

  constructor() {
    super();
    ungroupAtEdges(this, () => this.#calendar);
    listen(this, {
      begin: (day) => this.#choosing.on && this.#fire('day-chosen', { day }),
      move: (id) => this.#fire('entry-move', { id }),
    });
  }

  set entries(entries: GridEntry[]) {
    this.#entries = entries ?? [];
    this.#moving.whenFree(() => {
      this.#calendar?.setOption('allDaySlot', this.#hasAllDay());
      this.#draw();
    });
    this.#showEvenings();
  }

  get entries() {
    return this.#entries;
  }

  /** What was dropped elsewhere stands again where it is. */
  putBack() {
    this.#draw();
  }

  /** The focus goes to what moves as that, once it is drawn. */
  focusEntry(moves: string) {
    this.#focus.give(moves);
  }

  #draw() {
    this.#focus.keep(() => this.#calendar?.refetchEvents());
  }

  #hasAllDay() {
    return this.#entries.some((entry) => entry.allDay);
  }

  /** The week begins on the day that is asked for. */
  #firstDay(): number {
    return this.#date ? new Date(this.#date).getUTCDay() : 1;
  }

  set date(date: string) {
    this.#date = date;
    this.#calendar?.setOption('firstDay', this.#firstDay());
    this.#calendar?.gotoDate(date);
    this.#showEvenings();
  }

  set zone(zone: string) {
    this.#zone = zone;
    this.#calendar?.setOption('timeZone', zone);
  }

  set locale(locale: string) {
    this.#locale = locale;
    this.#calendar?.setOption('locale', locale);
  }

  set view(view: ViewName) {
    this.#view = view;
    this.dataset.view = view;
    this.#calendar?.changeView(VIEWS[view]);
    this.#showEvenings();
  }

  /** An instant; the clock runs on from there. */
  set now(now: string) {
    this.#ahead = Date.parse(now) - Date.now();
    this.#calendar?.setOption('now', this.#options().now);
  }

  /** Whether a span of free time can be chosen, to enter something there. */
  set choosable(choosable: boolean) {
    this.#choosing.on = choosable;
    this.#calendar?.setOption('selectable', choosable);
  }

  /** What the hours that one can scroll through, and the row of evenings, are called. */
  set labels(labels: { hours: string; evenings: string }) {
    this.#hours = labels.hours;
    this.#evenings.row.setAttribute('aria-label', labels.evenings);
    nameHours(this, this.#hours);
  }

  /** What was chosen is marked until this is called. */
  clearChoice() {
    this.#calendar?.unselect();
  }

  connectedCallback() {
    const host = document.createElement('div');
    host.className = 'grid-host';
    this.replaceChildren(host, this.#evenings.row, showSentences(this));
    this.#calendar = new Calendar(host, this.#options());
    this.#calendar.render();
    this.#showEvenings();
    this.#size = new ResizeObserver(() => {
      window.dispatchEvent(new Event('resize'));
      this.#align();
    });
    this.#size.observe(this);
  }

  disconnectedCallback() {
    this.#size?.disconnect();
    this.#calendar?.destroy();
    this.#calendar = undefined;
  }

  #options(): CalendarOptions {
    return {
      ...LOOK,
      ...this.#moving.options(),
      ...this.#choosing.options(),
      locale: this.#locale,
      timeZone: this.#zone,
      initialView: VIEWS[this.#view],
      initialDate: this.#date,
      now: () => new Date(Date.now() + this.#ahead).toISOString(),
      firstDay: this.#firstDay(),
      allDaySlot: this.#hasAllDay(),
      dayHeaderContent: (day) => ({ domNodes: [dayHead(day, this.#locale)] }),
      events: (_range, done) => done(this.#entries.filter(isOfGrid).map(asEvent)),
      eventClick: ({ event, jsEvent }) => {
        jsEvent.preventDefault();
        this.#open(event.extendedProps.entry);
      },
      viewDidMount: () => nameHours(this, this.#hours),
      datesSet: () => this.#align(),
    };
  }

  #showEvenings() {
    this.#evenings.show(this.#entries.filter((entry) => entry.kind === 'bedtime'), daysFrom(this.#date, DAYS[this.#view]));
    this.#align();
  }

  #align() {
    requestAnimationFrame(() => this.#evenings.align([...this.querySelectorAll<HTMLElement>('.day-head[role="columnheader"]')]));
  }

  #open(entry: GridEntry) {
    this.#fire('entry-open', { id: entry.id, route: entry.route });
  }

  #fire(type: string, detail: object) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

customElements.define('breather-calendar', BreatherCalendar);
