import { todayWord } from './entry';

type Day = { weekdayText: string; dayNumberText: string; isToday: boolean };

export function dayHead(day: Day, locale: string) {
  const head = document.createElement('span');
  const number = document.createElement('b');
  number.textContent = String(Number.parseInt(day.dayNumberText, 10));
  head.append(`${day.weekdayText} `, number);
  if (day.isToday) {
    const word = document.createElement('small');
    word.textContent = todayWord(locale);
    head.append(' ', word);
  }
  return head;
}
