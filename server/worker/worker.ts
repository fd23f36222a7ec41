/** A worker's own access, put together: cards, sessions, complaints. */
import type { Services } from "../services.ts";
import { type Cards, createCards } from "./cards.ts";
import { type Complaints, createComplaints } from "./complaints.ts";
import { migrateWorkers } from "./tables.ts";

export interface Worker {
  readonly cards: Cards;
  readonly complaints: Complaints;
}

export async function createWorker(services: Services): Promise<Worker> {
  const { pools, clock } = services;
  await migrateWorkers(pools.people);
  const secret = services.secret("worker-access");
  return {
    cards: createCards(pools.people, secret, clock),
    complaints: createComplaints(services, secret),
  };
}
