import { useSuspenseQuery } from "@tanstack/react-query";
import type { Session } from "../../../server/http/api.ts";
import { sessionQuery } from "../api/queries.ts";

/** On pages behind the sign-in, where there is one. */
export function useSession(): Session {
  const { data } = useSuspenseQuery(sessionQuery);
  if (data === null) throw new Error("This page is shown to somebody signed in");
  return data;
}
