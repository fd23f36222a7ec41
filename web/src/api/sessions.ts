import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Session } from "../../../server/http/api.ts";
import { forgetCandidates } from "../register/chosen-candidate.ts";
import { call } from "./call.ts";

export type Credentials =
  | { readonly person: string }
  | { readonly name: string; readonly password: string; readonly code?: string };

/** As a demo person (a click), or with an account of one's own. */
export function useSignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (credentials: Credentials) =>
      "person" in credentials
        ? call<Session>("POST", "/demo/session", credentials)
        : call<Session>("POST", "/session", credentials),
    onSuccess: (session) => {
      forgetCandidates();
      queries.removeQueries({
        predicate: ({ queryKey }) =>
          !["corridor", "texts", "words", "definition", "demo-people"].includes(String(queryKey[0])),
      });
      queries.setQueryData(["session"], session);
    },
  });
}

export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => call<unknown>("DELETE", "/session"),
    onSettled: () => {
      forgetCandidates();
      queries.setQueryData(["session"], null);
      queries.removeQueries({
        predicate: ({ queryKey }) =>
          !["corridor", "texts", "words", "definition", "demo-people", "session"].includes(String(queryKey[0])),
      });
    },
  });
}
