// Keeps the verifier's own files, so that it works without a network once it was loaded. Asks no other server for anything.
const { version, files } = JSON.parse("__FILES__");
const pages = `verify-${version}`;
const certificates = "verify-certificates";
const certificatesAt = "/seals/certificates.json";
// Milliseconds: a network that hangs is none.
const patience = 4000;

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

// From the server while it answers in time and in its own words, else the last that it gave: the page says of which day they
// are. A portal's page, an answer that hangs, or one older than what is kept takes no good certificates away.
async function newestCertificates(request) {
  const cache = await caches.open(certificates);
  const held = await cache.match(certificatesAt);
  const answer = await fetch(request, { signal: AbortSignal.timeout(patience) }).catch(() => undefined);
  const [given, before] = [await dayOf(answer), await dayOf(held)];
  if (given === undefined) return held ?? Response.error();
  if (before !== undefined && given < before) return held;
  await cache.put(certificatesAt, answer.clone());
  return answer;
}

// Of when the certificates in an answer are, in UTC, which sorts as text; undefined where it holds none.
async function dayOf(answer) {
  if (!answer?.ok) return undefined;
  const read = await answer
    .clone()
    .json()
    .catch(() => undefined);
  const states = [read?.own, ...(Array.isArray(read?.peers) ? read.peers : [undefined])];
  const whole = states.every((state) => Array.isArray(state?.authorities) && Array.isArray(state.signers));
  return whole && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(read.asOf) ? read.asOf : undefined;
}
