import { createContext, type ReactNode, use, useEffect, useMemo, useState } from "react";
import type { Corridor } from "../../../server/http/api.ts";

/** The server's present, moved on by this machine's clock: a wrong clock at home must not move a legal deadline. */
interface Clock {
  readonly now: Temporal.Instant;
  /** Legal zone of this server's State. */
  readonly zone: string;
  /** The other States, for the time on their shore. */
  readonly others: readonly { readonly code: string; readonly zone: string }[];
}

const ClockContext = createContext<Clock | undefined>(undefined);

export function ClockProvider({ corridor, children }: { readonly corridor: Corridor; readonly children: ReactNode }) {
  const ahead = useMemo(
    () => Temporal.Instant.from(corridor.now).epochMilliseconds - Temporal.Now.instant().epochMilliseconds,
    [corridor.now],
  );
  const [now, setNow] = useState(() => Temporal.Instant.from(corridor.now));
  useEffect(() => {
    const tick = () => setNow(Temporal.Now.instant().add({ milliseconds: Math.round(ahead) }));
    tick();
    const timer = setInterval(tick, 20_000);
    return () => clearInterval(timer);
  }, [ahead]);
  const clock = useMemo(
    () => ({
      now,
      zone: corridor.states.find(({ code }) => code === corridor.self)?.zone ?? "UTC",
      others: corridor.states.filter(({ code }) => code !== corridor.self),
    }),
    [now, corridor],
  );
  return <ClockContext value={clock}>{children}</ClockContext>;
}

export function useClock(): Clock {
  const clock = use(ClockContext);
  if (clock === undefined) throw new Error("useClock is used inside <ClockProvider>");
  return clock;
}
