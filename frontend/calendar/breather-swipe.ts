const FAR = 60;

/** Reports a finger that goes sideways over what it holds; up and down still scrolls. */
class BreatherSwipe extends HTMLElement {
  #from?: Touch;

  constructor() {
    super();
    const passive = { passive: true };
    this.addEventListener('touchstart', ({ touches }) => this.#begin(touches), passive);
    this.addEventListener('touchcancel', () => this.#begin(), passive);
    this.addEventListener('touchend', ({ changedTouches }) => this.#end(changedTouches[0]), passive);
  }

  /** Two fingers are no swipe. */
  #begin(touches?: TouchList) {
    this.#from = touches?.length === 1 ? touches[0] : undefined;
  }

  #end(to: Touch) {
    const across = to.clientX - (this.#from?.clientX ?? to.clientX);
    const down = to.clientY - (this.#from?.clientY ?? to.clientY);
    this.#from = undefined;
    if (Math.abs(across) > FAR && Math.abs(across) > 2 * Math.abs(down)) {
      this.dispatchEvent(new CustomEvent('swiped', { detail: { by: across < 0 ? 1 : -1 } }));
    }
  }
}

customElements.define('breather-swipe', BreatherSwipe);
