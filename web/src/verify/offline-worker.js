// Keeps the verifier's own files, so that it works without a network once it was loaded. Asks no other server for anything.
const { version, files } = JSON.parse("__FILES__");
const pages = `verify-${version}`;
const certificates = "verify-certificates";
const certificatesAt = "/seals/certificates.json";

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(pages)
      .then((cache) => cache.addAll(files.map((file) => new Request(file, { cache: "reload" }))))
      // The page asked for them before this worker stood between; it must not depend on a second visit.
      .then(() => newestCertificates(new Request(certificatesAt)))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => names.filter((name) => /^verify-[0-9a-f]+$/.test(name) && name !== pages))
      .then((old) => Promise.all(old.map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (pathname === certificatesAt) event.respondWith(newestCertificates(request));
  else if (request.mode === "navigate") event.respondWith(kept("/verify", request));
  else event.respondWith(kept(pathname, request));
});

async function kept(path, request) {
  const cache = await caches.open(pages);
  return (await cache.match(path)) ?? fetch(request);
}

// From the server while it answers, else the last that it gave: the page says of which day they are.
async function newestCertificates(request) {
  const cache = await caches.open(certificates);
  try {
    const answer = await fetch(request);
    if (answer.ok) await cache.put(certificatesAt, answer.clone());
    if (answer.ok) return answer;
  } catch {
    // No network.
  }
  return (await cache.match(certificatesAt)) ?? Response.error();
}
