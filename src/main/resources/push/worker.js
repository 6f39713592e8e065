'use strict';

// Shows what is pushed and leads to it. It answers no requests and keeps no pages.

const KEPT = 'breather-push';

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));

addEventListener('push', (event) => event.waitUntil(show(event.data.json())));

async function show({ title, body, lang, url, tag, id }) {
  const shown = await registration.getNotifications({ tag });
  await registration.showNotification(title, {
    body,
    lang,
    tag,
    // what arrives twice makes no second sound
    renotify: !shown.some((one) => one.data?.id === id),
    icon: 'themes/breather/icon-192.png',
    badge: 'themes/breather/badge-96.png',
    data: { url, id },
  });
}

addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(open(new URL(event.notification.data.url, registration.scope).href));
});

async function open(url) {
  const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const there = windows.find((one) => one.url === url) ?? windows.find((one) => one.focused) ?? windows[0];
  if (!there) {
    return clients.openWindow(url);
  }
  await there.focus().catch(() => {});
  return there.url === url ? there : there.navigate(url).catch(() => clients.openWindow(url));
}

addEventListener('pushsubscriptionchange', (event) => event.waitUntil(renew(event)));

/** Each family in which it is on here has given a path of its own (see breather-push.ts). */
async function renew({ newSubscription }) {
  const kept = await (await caches.open(KEPT)).match('renewals');
  if (!kept) {
    return;
  }
  const { key, paths } = await kept.json();
  const fresh =
    newSubscription ??
    (await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key }));
  const { endpoint, keys } = fresh.toJSON();
  const body = new URLSearchParams({ endpoint, key: keys.p256dh, secret: keys.auth });
  await Promise.all(
    Object.values(paths).map((path) =>
      fetch(new URL(path, registration.scope), { method: 'POST', body, credentials: 'omit' }),
    ),
  );
}
