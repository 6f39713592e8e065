export type Keys = { begin: (day: string) => void; move: (id: string) => void };

/** N, for new, on the day that has the focus; M, to move the entry that has it. */
export function listen(host: HTMLElement, keys: Keys) {
  host.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const target = event.target as Element;
    const key = event.key.toLowerCase();
    if (key === 'n') {
      event.preventDefault();
      const day = target.closest<HTMLElement>('[data-date], [data-day]')?.dataset;
      keys.begin(day?.date ?? day?.day ?? '');
    }
    const entry = target.closest<HTMLElement>('[data-entry][aria-keyshortcuts]')?.dataset.entry;
    if (key === 'm' && entry) {
      event.preventDefault();
      keys.move(entry);
    }
  });
}
