/** What a server does by itself, on PostgreSQL's own queue: any number of processes share it, each job runs once. */
import { Logger, run } from "graphile-worker";
import { Pool } from "pg";

export interface Jobs {
  /** Every minute. */
  readonly clocks: () => Promise<unknown>;
  readonly catchUp: () => Promise<unknown>;
  /** Every five minutes. */
  readonly treeHeads: () => Promise<unknown>;
  /** Every ten minutes: what is due of our own keys, and what the peers publish. */
  readonly seals: () => Promise<unknown>;
  /** Every night. */
  readonly retention: () => Promise<unknown>;
}

const crontab = `
* * * * * clocks ?fill=10m&max=3&jobKey=clocks
* * * * * catchUp ?max=3&jobKey=catchUp
*/5 * * * * treeHeads ?max=3&jobKey=treeHeads
*/10 * * * * seals ?max=3&jobKey=seals
17 2 * * * retention ?fill=1d&max=5&jobKey=retention
`;

/** @param connectionString of the role that owns the queue's schema and nothing else. */
export async function startJobs(connectionString: string, jobs: Jobs): Promise<{ stop(): Promise<void> }> {
  const pgPool = new Pool({ connectionString, max: 4, application_name: "wasl jobs" });
  pgPool.on("error", () => undefined);
  // A connection that is closing may still hear that the database goes down: that is no accident.
  pgPool.on("connect", (client) => client.on("error", () => undefined));
  const runner = await run({
    pgPool,
    concurrency: 2,
    pollInterval: 5000,
    noHandleSignals: true,
    crontab,
    // A job that fails is tried again and its error kept in its row; nothing of a case is ever in a job.
    logger: new Logger(() => () => undefined),
    taskList: {
      clocks: async () => void (await jobs.clocks()),
      catchUp: async () => void (await jobs.catchUp()),
      treeHeads: async () => void (await jobs.treeHeads()),
      seals: async () => void (await jobs.seals()),
      retention: async () => void (await jobs.retention()),
    },
  });
  return {
    async stop() {
      await runner.stop();
      await pgPool.end();
    },
  };
}
