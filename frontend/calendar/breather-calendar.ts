import { Calendar, type CalendarOptions } from 'fullcalendar';
import interaction from 'fullcalendar/interaction';
import timeGrid from 'fullcalendar/timegrid';
import breezy from 'fullcalendar/themes/breezy';
import german from 'fullcalendar/locales/de';
import 'fullcalendar/skeleton.css';
import 'fullcalendar/themes/breezy/theme.css';
import { BedtimeRow } from './bedtime-row';
import { type Span, spanAt, spanOf } from './choice';
import { type GridEntry, todayWord } from './entry';
import { asEvent, content, isOfGrid, kindClass, speak } from './grid-event';
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
  #choosable = false;
  #hours = '';
  #chosenAt = 0;
  #evenings = new BedtimeRow((entry) => this.#open(entry));

  set entries(entries: GridEntry[]) {
    this.#entries = entries ?? [];
    this.#calendar?.setOption('allDaySlot', this.#hasAllDay());
    this.#calendar?.refetchEvents();
    this.#showEvenings();
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
    this.#choosable = choosable;
    this.#calendar?.setOption('selectable', choosable);
  }

  /** What the hours that one can scroll through, and the row of evenings, are called. */
  set labels(labels: { hours: string; evenings: string }) {
    this.#hours = labels.hours;
    this.#evenings.row.setAttribute('aria-label', labels.evenings);
    this.#nameHours();
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
    this.addEventListener('keydown', this.#chooseByKey);
  }

  disconnectedCallback() {
    this.#size?.disconnect();
    this.removeEventListener('keydown', this.#chooseByKey);
    this.#calendar?.destroy();
    this.#calendar = undefined;
  }

  #options(): CalendarOptions {
    return {
      plugins: [timeGrid, interaction, breezy],
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
      dayHeaderClass: (day) => (day.isToday ? 'day-head is-today' : 'day-head'),
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
      events: (_range, done) => done(this.#entries.filter(isOfGrid).map(asEvent)),
      eventClick: ({ event, jsEvent }) => {
        jsEvent.preventDefault();
        this.#open(event.extendedProps.entry);
      },
      selectable: this.#choosable,
      selectMinDistance: 6,
      longPressDelay: 500,
      snapDuration: '00:15',
      unselectAuto: false,
      select: (range) => {
        this.#chosenAt = Date.now();
        this.#choose(spanOf(range));
      },
      dateClick: (point) => {
        if (this.#choosable && Date.now() - this.#chosenAt > 100) {
          this.#choose(spanAt(point, this.#entries));
        }
      },
      viewDidMount: () => this.#nameHours(),
      datesSet: () => this.#align(),
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

  #showEvenings() {
    const first = Date.parse(this.#date ?? '');
    const days = Number.isNaN(first)
      ? []
      : Array.from({ length: DAYS[this.#view] }, (_, day) => new Date(first + day * 86_400_000).toISOString().slice(0, 10));
    this.#evenings.show(this.#entries.filter((entry) => entry.kind === 'bedtime'), days);
    this.#align();
  }

  #align() {
    requestAnimationFrame(() => this.#evenings.align([...this.querySelectorAll<HTMLElement>('.day-head[role="columnheader"]')]));
  }

  /**
   * What scrolls is reached with the Tab key in every browser. A grid holds only groups of rows, so
   * what scrolls becomes that group, and what lies around it nothing.
   */
  #nameHours() {
    const hours = this.querySelector('.hour')?.closest('[role="rowgroup"]');
    const scroller = hours && [...hours.querySelectorAll<HTMLElement>('div')].find(scrolls);
    if (hours && scroller && this.#hours) {
      hours.setAttribute('role', 'none');
      scroller.setAttribute('role', 'rowgroup');
      scroller.setAttribute('aria-label', this.#hours);
      scroller.tabIndex = 0;
    }
  }

  /** N, for new, on the day of the entry that has the focus, else on one of those shown. */
  #chooseByKey = (event: KeyboardEvent) => {
    if (this.#choosable && event.key.toLowerCase() === 'n' && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      const day = (event.target as Element).closest<HTMLElement>('[data-date], [data-day]')?.dataset;
      this.#fire('day-chosen', { day: day?.date ?? day?.day ?? '' });
    }
  };

  #choose(span: Span) {
    this.#fire('span-chosen', span);
  }

  #open(entry: GridEntry) {
    this.#fire('entry-open', { id: entry.id, route: entry.route });
  }

  #fire(type: string, detail: object) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

function scrolls(element: HTMLElement) {
  return ['auto', 'scroll'].includes(getComputedStyle(element).overflowY);
}

customElements.define('breather-calendar', BreatherCalendar);
