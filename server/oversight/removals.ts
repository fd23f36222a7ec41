/** Removals as the independent monitor may watch them: totals from the columns of the cases, and when somebody is to leave. */
import type { Services } from "../services.ts";

/** Administrative counts below this are not told (indicators §2). */
export const smallestCell = 5;

export interface WatchedProcedure {
  readonly procedure: string;
  readonly open: number | null;
  readonly closed: number | null;
  readonly flags: readonly { readonly flag: string; readonly count: number | null }[];
}

/** A flight of which the monitor has been told: who is on it is not said. */
export interface Departure {
  readonly day: string;
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly need: string;
}

const told = (count: number): number | null => (count < smallestCell ? null : count);

export async function watchRemovals({
  pools,
  corridor,
  cases,
  clock,
  config,
}: Pick<Services, "pools" | "corridor" | "cases" | "clock" | "config">): Promise<{
  readonly procedures: readonly WatchedProcedure[];
  readonly departures: readonly Departure[];
}> {
  const pool = pools.compartment("removal");
  const { rows } = await pool.query<{ procedure: string; open: number; closed: number }>(
    `select procedure, count(*) filter (where closed_at is null)::int as open,
       count(*) filter (where closed_at is not null)::int as closed
     from case_ where sent group by procedure order by procedure`,
  );
  const flags = await pool.query<{ procedure: string; flag: string; count: number }>(
    `select procedure, split_part(f, '@', 1) as flag, count(distinct id)::int as count
     from case_, unnest(flags) as f where closed_at is null group by 1, 2 order by 1, 2`,
  );
  const procedures = rows.map(({ procedure, open, closed }) => ({
    procedure,
    open: told(open),
    closed: told(closed),
    flags: flags.rows
      .filter((row) => row.procedure === procedure)
      .map(({ flag, count }) => ({ flag, count: told(count) })),
  }));
  const zone = corridor.states[config.state]?.zone ?? "UTC";
  return { procedures, departures: await departuresFrom({ pools, cases }, clock(), zone) };
}

interface Flight {
  readonly departsAt: string;
  readonly from: string;
  readonly to: string;
  readonly need: string;
}

/** Flights to come of cases in which the monitor was told: the procedure asks for it before anybody is cleared. */
async function departuresFrom(
  { pools, cases }: Pick<Services, "pools" | "cases">,
  now: Temporal.Instant,
  zone: string,
): Promise<readonly Departure[]> {
  const { rows } = await pools
    .compartment("removal")
    .query<{ ref: string }>(
      "select ref from case_ where closed_at is null and state in ('notified', 'slotConfirmed') limit 500",
    );
  const found: Departure[] = [];
  for (const { ref } of rows) {
    const facts = (await cases.load(ref))?.replica.facts ?? {};
    const flight = facts.flight?.value as Flight | undefined;
    if (!flight || facts.monitorTold === undefined) continue;
    const at = Temporal.Instant.from(flight.departsAt);
    if (Temporal.Instant.compare(at, now) < 0) continue;
    const day = at.toZonedDateTimeISO(zone).toPlainDate().toString();
    const { from, to, need } = flight;
    found.push({ day, at: flight.departsAt, from, to, need });
  }
  return found.sort((one, other) => Temporal.Instant.compare(one.at, other.at));
}
