import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { isOffline, ProblemError } from "../api/problem.ts";
import { App } from "./app.tsx";

/** A refusal is an answer, not a failure: only a server that cannot be reached is asked again. */
const makeQueries = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (count, error) => (error instanceof ProblemError ? isOffline(error) && count < 3 : count < 1),
      },
      mutations: { retry: false },
    },
  });

export function start(root: HTMLElement | null): void {
  if (root === null) throw new Error("The page has no #root");
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={makeQueries()}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
}
