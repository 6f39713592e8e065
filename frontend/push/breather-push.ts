type State = 'unsupported' | 'insecure' | 'home' | 'denied' | 'ready' | 'failed';
type Renewals = { key: string; paths: Record<string, string> };

const WORKER = 'push-worker.js';
const KEPT = 'breather-push';
const RENEWALS = 'renewals';
const OWNER = 'breather.push.owner';

const supported = () => 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;

/** On iPhones and iPads only what was put on the home screen may ask. */
const onlyFromHomeScreen = () => (navigator as { standalone?: boolean }).standalone === false && !('PushManager' in window);

async function subscription() {
  return (await navigator.serviceWorker.getRegistration())?.pushManager.getSubscription();
}

/**
 * Asks the browser for the right to show what is pushed. It has to ask within the click itself, so it listens to the
 * button with `data-push` among its children; what then holds is the server's to say.
 */
class BreatherPush extends HTMLElement {
  #key = '';
  #owner = '';

  constructor() {
    super();
    this.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('[data-push]')) {
        void this.#switchOn();
      }
    });
  }

  /** Called by the server, with its public key and the account that is signed in. */
  begin(key: string, owner: string) {
    this.#key = key;
    this.#owner = owner;
    void this.#look();
  }

  /** Called by the server once it is on: where the worker says that its address has changed. */
  async keepRenewal(family: string, path: string) {
    const cache = await caches.open(KEPT);
    const kept: Renewals | undefined = await (await cache.match(RENEWALS))?.json();
    const paths = { ...kept?.paths, [family]: path };
    await cache.put(RENEWALS, new Response(JSON.stringify({ key: this.#key, paths })));
  }

  async #look() {
    if (!window.isSecureContext) {
      this.#tell('insecure');
    } else if (onlyFromHomeScreen()) {
      this.#tell('home');
    } else if (!supported()) {
      this.#tell('unsupported');
    } else if (Notification.permission === 'denied') {
      this.#tell('denied');
    } else {
      const on = Notification.permission === 'granted' ? await subscription() : undefined;
      this.#tell('ready', on?.endpoint);
    }
  }

  async #switchOn() {
    try {
      if ((await Notification.requestPermission()) !== 'granted') {
        await this.#look();
        return;
      }
      const { endpoint, keys } = (await this.#subscribe()).toJSON();
      localStorage.setItem(OWNER, this.#owner);
      const detail = { endpoint, key: keys!.p256dh, secret: keys!.auth };
      this.dispatchEvent(new CustomEvent('push-on', { detail }));
    } catch {
      this.#tell('failed');
    }
  }

  /** Another account's address in this browser is given up, so that nothing of theirs comes here any more. */
  async #subscribe() {
    await navigator.serviceWorker.register(WORKER);
    const { pushManager } = await navigator.serviceWorker.ready;
    const options = { userVisibleOnly: true, applicationServerKey: this.#key };
    const before = await pushManager.getSubscription();
    if (before && localStorage.getItem(OWNER) !== this.#owner) {
      await before.unsubscribe();
      await caches.delete(KEPT);
    }
    try {
      return await pushManager.subscribe(options);
    } catch (error) {
      const old = await pushManager.getSubscription();
      if (!old) {
        throw error;
      }
      await old.unsubscribe(); // it was for a key that the server has no more
      return pushManager.subscribe(options);
    }
  }

  #tell(state: State, endpoint = '') {
    this.dispatchEvent(new CustomEvent('push-state', { detail: { state, endpoint } }));
  }
}

customElements.define('breather-push', BreatherPush);
