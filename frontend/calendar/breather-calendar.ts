import { Calendar, type CalendarOptions, type EventDisplayInfo, type EventInput } from 'fullcalendar';
import timeGrid from 'fullcalendar/timegrid';
import breezy from 'fullcalendar/themes/breezy';
import german from 'fullcalendar/locales/de';
import 'fullcalendar/skeleton.css';
import 'fullcalendar/themes/breezy/theme.css';
import { entryContent, type GridEntry, todayWord } from './entry';

const VIEWS = { week: 'timeGridWeek', threeDays: 'threeDays', day: 'timeGridDay' } as const;
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

  set entries(entries: GridEntry[]) {
    this.#entries = entries ?? [];
    this.#calendar?.setOption('allDaySlot', this.#hasAllDay());
    this.#calendar?.refetchEvents();
  }

  get entries() {
    return this.#entries;
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
  }

  /** An instant; the clock runs on from there. */
  set now(now: string) {
    this.#ahead = Date.parse(now) - Date.now();
    this.#calendar?.setOption('now', this.#options().now);
  }

  connectedCallback() {
    const host = document.createElement('div');
    host.className = 'grid-host';
    this.replaceChildren(host);
    this.#calendar = new Calendar(host, this.#options());
    this.#calendar.render();
    this.#size = new ResizeObserver(() => window.dispatchEvent(new Event('resize')));
    this.#size.observe(this);
  }

  disconnectedCallback() {
    this.#size?.disconnect();
    this.#calendar?.destroy();
    this.#calendar = undefined;
  }

  #options(): CalendarOptions {
    return {
      plugins: [timeGrid, breezy],
      locales: [german],
      locale: this.#locale,
      timeZone: this.#zone,
      initialView: VIEWS[this.#view],
      initialDate: this.#date,
      now: () => new Date(Date.now() + this.#ahead).toISOString(),
      nowIndicator: true,
      nowIndicatorLineClass: 'now-line',
      nowIndicatorDotClass: 'now-dot',
      views: { threeDays: { type: 'timeGrid', duration: { days: 3 } } },
      firstDay: this.#firstDay(),
      headerToolbar: false,
      allDaySlot: this.#hasAllDay(),
      allDayHeaderContent: '',
      height: '100%',
      slotDuration: '01:00',
      slotMinHeight: 40,
      scrollTime: '06:45',
      scrollTimeReset: false,
      slotHeaderFormat: { hour: 'numeric', hour12: false },
      slotHeaderContent: (slot) => String(Number.parseInt(slot.text, 10)),
      slotHeaderClass: 'hour',
      dayHeaderFormat: { weekday: 'short', day: 'numeric' },
      dayHeaderClass: (day) => (day.isToday ? 'day-head today' : 'day-head'),
      dayHeaderContent: (day) => ({ domNodes: [this.#dayHead(day)] }),
      eventOrder: 'start,-duration',
      slotEventOverlap: true,
      eventClass: kindClass,
      eventDidMount: speak,
      eventInnerClass: 'entry-box',
      columnEventInnerClass: 'entry-box',
      eventContent: content,
      backgroundEventClass: kindClass,
      backgroundEventContent: content,
      events: (_range, done) => done(this.#entries.map(asEvent)),
      eventClick: ({ event, jsEvent }) => {
        jsEvent.preventDefault();
        this.#fire('entry-open', { id: event.id, route: event.extendedProps.entry.route });
      },
    };
  }

  #dayHead(day: { weekdayText: string; dayNumberText: string; isToday: boolean }) {
    const head = document.createElement('span');
    const number = document.createElement('b');
    number.textContent = String(Number.parseInt(day.dayNumberText, 10));
    head.append(`${day.weekdayText} `, number);
    if (day.isToday) {
      const word = document.createElement('small');
      word.textContent = todayWord(this.#locale);
      head.append(' ', word);
    }
    return head;
  }

  #fire(type: string, detail: object) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

function asEvent(entry: GridEntry): EventInput {
  const behind = entry.kind === 'band';
  return {
    id: entry.id,
    start: entry.start,
    end: entry.end,
    allDay: entry.allDay,
    title: entry.title,
    display: behind ? 'background' : 'auto',
    interactive: !behind && entry.route !== '',
    extendedProps: { entry },
  };
}

function kindClass({ event }: EventDisplayInfo) {
  const entry: GridEntry = event.extendedProps.entry;
  const person = entry.people.length === 1 ? `p${entry.people[0].colour}` : '';
  return `entry-${entry.kind} part-${entry.part} ${person} ${entry.state} ${entry.allDay ? 'above' : ''}`;
}

/** What is seen in pieces is heard in one sentence. */
function speak({ el, event }: EventDisplayInfo & { el: HTMLElement }) {
  const entry: GridEntry = event.extendedProps.entry;
  el.setAttribute('aria-label', entry.spoken);
  if (!el.hasAttribute('role')) {
    el.setAttribute('role', 'img');
  }
}

function content({ event }: EventDisplayInfo) {
  return { domNodes: [entryContent(event.extendedProps.entry)] };
}

customElements.define('breather-calendar', BreatherCalendar);
