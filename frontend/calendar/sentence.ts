import '@vaadin/tooltip';

type Tooltip = HTMLElement & {
  manual: boolean;
  opened: boolean;
  text: string;
  target?: Element;
  ariaTarget?: Element;
  position: string;
};

/** Shows whoever points at an entry, or reaches it with the Tab key, the sentence that is read out. */
export function showSentences(host: HTMLElement): HTMLElement {
  const tip = document.createElement('vaadin-tooltip') as Tooltip;
  tip.manual = true;
  tip.position = 'end-top';
  tip.ariaTarget = document.createElement('span'); // the entry's own label says it already
  let waiting = 0;

  const hide = () => {
    window.clearTimeout(waiting);
    tip.opened = false;
  };
  const hideShown = () => tip.opened && hide();
  const show = (event: Event) => {
    const entry = (event.target as Element).closest?.<HTMLElement>('[data-spoken]');
    hide();
    if (entry) {
      waiting = window.setTimeout(() => {
        tip.target = entry;
        tip.text = entry.dataset.spoken ?? '';
        tip.opened = entry.isConnected;
      }, 400);
    }
  };
  host.addEventListener('pointerover', (event) => event.pointerType === 'mouse' && show(event));
  host.addEventListener('focusin', show);
  for (const end of ['pointerleave', 'pointerdown', 'focusout']) {
    host.addEventListener(end, hide);
  }
  host.addEventListener('scroll', hideShown, { capture: true });
  host.addEventListener('keydown', (event) => event.key === 'Escape' && hide());
  return tip;
}
