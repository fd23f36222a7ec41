import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { CasePage, LiveEvent } from "../../../server/http/api.ts";

export type Connection = "live" | "reconnecting";

/** Follows the server: what it names is fetched again, so that no page is ever reloaded by hand. */
export function useLive(signedIn: boolean): Connection {
  const queries = useQueryClient();
  const [connection, setConnection] = useState<Connection>("live");
  useEffect(() => {
    if (!signedIn) return;
    const events = new EventSource("/api/events");
    let lost: ReturnType<typeof setTimeout> | undefined;
    let missed = false;
    events.onopen = () => {
      clearTimeout(lost);
      lost = undefined;
      setConnection("live");
      // What happened while the line was down is not repeated: ask for everything on the page.
      if (missed) void queries.invalidateQueries();
      missed = false;
    };
    events.onerror = () => {
      missed = true;
      lost ??= setTimeout(() => setConnection("reconnecting"), 4000);
    };
    events.onmessage = ({ data }) => {
      const event = JSON.parse(String(data)) as LiveEvent;
      if (event.kind !== "case") return void queries.invalidateQueries({ queryKey: [event.kind] });
      void queries.invalidateQueries({ queryKey: ["case", event.ref] });
      void queries.invalidateQueries({ queryKey: ["cases"] });
      // A draft gets another reference when it is first sent: its page does not know it yet.
      void queries.invalidateQueries({
        predicate: ({ queryKey: [kind], state }) =>
          kind === "case" && (state.data as Partial<CasePage> | undefined)?.view?.sent === false,
      });
    };
    return () => {
      clearTimeout(lost);
      events.close();
    };
  }, [signedIn, queries]);
  return connection;
}
