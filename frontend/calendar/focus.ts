/** Keeps the focus on an entry when entries are drawn anew, also where it has been moved to. */
export class EntryFocus {
  #host: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  keep(draw: () => void) {
    const focused = document.activeElement?.closest<HTMLElement>('[data-entry]');
    draw();
    if (focused && this.#host.contains(focused)) {
      this.#find(focused.dataset, (entry) => document.activeElement === document.body && entry.focus());
    }
  }

  /** What goes with that, as soon as it is drawn. */
  give(moves: string) {
    this.#find({ moves }, (entry) => entry.focus());
  }

  #find(wanted: DOMStringMap, then: (entry: HTMLElement) => void) {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const all = [...this.#host.querySelectorAll<HTMLElement>('[data-entry]')];
        const found =
          all.find((entry) => entry.dataset.entry === wanted.entry) ??
          all.find((entry) => wanted.moves && entry.dataset.moves === wanted.moves);
        if (found) {
          then(found);
        }
      }),
    );
  }
}
