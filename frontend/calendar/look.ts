import type { CalendarOptions } from 'fullcalendar';
import interaction from 'fullcalendar/interaction';
import german from 'fullcalendar/locales/de';
import breezy from 'fullcalendar/themes/breezy';
import timeGrid from 'fullcalendar/timegrid';
import { content, kindClass, speak } from './grid-event';

const QUARTER = '00:15';

/** All that is the same whatever is shown: hours, days and entries in our look. */
export const LOOK: CalendarOptions = {
  plugins: [timeGrid, interaction, breezy],
  locales: [german],
  views: { threeDays: { type: 'timeGrid', duration: { days: 3 } } },
  headerToolbar: false,
  allDayHeaderContent: '',
  height: '100%',
  slotDuration: QUARTER, // as long as a step, for else what is dragged jumps by up to half an hour
  slotMinHeight: 10,
  slotHeaderInterval: '01:00',
  slotLaneClass: ({ isMinor }) => (isMinor ? 'quarter' : ''),
  scrollTime: '06:45',
  scrollTimeReset: false,
  slotHeaderFormat: { hour: 'numeric', hour12: false },
  slotHeaderContent: ({ text }) => (text ? String(Number.parseInt(text, 10)) : ''),
  slotHeaderClass: ({ isMinor }) => (isMinor ? '' : 'hour'),
  dayHeaderFormat: { weekday: 'short', day: 'numeric' },
  dayHeaderClass: (day) => (day.isToday ? 'day-head is-today' : 'day-head'),
  nowIndicator: true,
  nowIndicatorLineClass: 'now-line',
  nowIndicatorDotClass: 'now-dot',
  eventOrder: 'start,-duration',
  slotEventOverlap: true,
  eventClass: kindClass,
  eventDidMount: speak,
  eventInnerClass: 'entry-box',
  columnEventInnerClass: 'entry-box',
  eventContent: content,
  backgroundEventClass: kindClass,
  backgroundEventContent: content,
};
