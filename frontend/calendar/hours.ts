/**
 * What scrolls is reached with the Tab key in every browser. A grid holds only groups of rows, so
 * what scrolls becomes that group, and what lies around it nothing.
 */
export function nameHours(grid: HTMLElement, name: string) {
  const hours = grid.querySelector('.hour')?.closest('[role="rowgroup"]');
  const scroller = hours && [...hours.querySelectorAll<HTMLElement>('div')].find(scrolls);
  if (hours && scroller && name) {
    hours.setAttribute('role', 'none');
    scroller.setAttribute('role', 'rowgroup');
    scroller.setAttribute('aria-label', name);
    scroller.tabIndex = 0;
  }
}

function scrolls(element: HTMLElement) {
  return ['auto', 'scroll'].includes(getComputedStyle(element).overflowY);
}
