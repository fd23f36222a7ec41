/** The service worker keeps this page's own files; where there is none, the page works as long as there is a network. */
export function keepForOffline(): void {
  if (!("serviceWorker" in navigator) || import.meta.env.DEV) return;
  void navigator.serviceWorker.register("/verify-worker.js", { scope: "/verify" }).catch(() => undefined);
}
