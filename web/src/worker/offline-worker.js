// Keeps this page's own files, so that it opens without a network. Never an answer of the server: nothing personal is here.
const { version, files } = JSON.parse("__FILES__");
const pages = `season-${version}`;

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(pages)
      .then((cache) => cache.addAll(files.map((file) => new Request(file, { cache: "reload" }))))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => names.filter((name) => /^season-[0-9a-f]+$/.test(name) && name !== pages))
      .then((old) => Promise.all(old.map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin || pathname.startsWith("/api/")) return;
  event.respondWith(kept(request.mode === "navigate" ? "/worker" : pathname, request));
});

async function kept(path, request) {
  const cache = await caches.open(pages);
  return (await cache.match(path)) ?? fetch(request);
}
