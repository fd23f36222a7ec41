import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { SpeechProvider } from "./words.tsx";
import { WorkerPage } from "./worker-page.tsx";

export function start(root: HTMLElement | null): void {
  if (root === null) throw new Error("The page has no #root");
  if ("serviceWorker" in navigator && !import.meta.env.DEV) {
    void navigator.serviceWorker.register("/season-worker.js", { scope: "/worker" }).catch(() => undefined);
  }
  createRoot(root).render(
    <StrictMode>
      <SpeechProvider>
        <WorkerPage />
      </SpeechProvider>
    </StrictMode>,
  );
}
