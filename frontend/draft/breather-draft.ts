type Field = HTMLElement & { value?: string; checked?: boolean; label?: string };
type Values = Record<string, string[]>;

const OPTIONS = 'vaadin-checkbox, vaadin-radio-button';

/** As people read it, for keys of options hold only as long as the page. */
function read(field: Field): string[] {
  switch (field.localName) {
    case 'vaadin-checkbox':
      return field.checked ? ['true'] : [];
    case 'vaadin-checkbox-group':
    case 'vaadin-radio-group':
      return [...field.querySelectorAll<Field>(OPTIONS)]
        .filter((option) => option.checked)
        .map((option) => (option.label || option.textContent || '').trim());
    case 'vaadin-select':
      return [field.querySelector('vaadin-select-value-button')?.textContent?.trim() ?? ''];
    case 'vaadin-combo-box':
      return [field.querySelector('input')?.value ?? ''];
    default:
      return [field.value ?? ''];
  }
}

/**
 * Keeps in this tab what somebody changes in the fields of its parent. Whoever leaves the form takes it off the page and
 * so ends the draft; a page that is loaded anew, because the session has ended, finds it again.
 */
class BreatherDraft extends HTMLElement {
  #key?: string;
  #values: Values = {};

  /** Called by the server; fields that are kept carry their name in `data-draft`. */
  keep(key: string) {
    this.#key = key;
    this.parentElement?.addEventListener('input', this);
    this.parentElement?.addEventListener('change', this);
    const kept = sessionStorage.getItem(key);
    if (kept) {
      this.#values = JSON.parse(kept);
      this.dispatchEvent(new CustomEvent('draft-found', { detail: this.#values }));
    }
  }

  handleEvent(event: Event) {
    const field = event.composedPath().find((one): one is Field => one instanceof HTMLElement && 'draft' in one.dataset);
    if (field && this.#key) {
      this.#values[field.dataset.draft!] = read(field);
      sessionStorage.setItem(this.#key, JSON.stringify(this.#values));
    }
  }

  disconnectedCallback() {
    setTimeout(() => this.isConnected || this.drop());
  }

  drop() {
    this.#values = {};
    if (this.#key) {
      sessionStorage.removeItem(this.#key);
    }
  }
}

customElements.define('breather-draft', BreatherDraft);
