/** A worker as the kernel knows one: in this one case, through the post that gave the card, and in no other. */
import type { Category } from "@wasl/procedure";
import type { Officer } from "../cases/api.ts";
import type { Card } from "./cards.ts";

/** One array for all: whoever holds it is in a case of their own. */
const worker: readonly string[] = ["WORKER"];

const inOwnCase = (person: string, post: string, category: Category): Officer => ({
  person,
  post,
  catalogueRoles: worker,
  reads: [category],
  writes: [category],
  inOwnCase: true,
});

/** In the season that the card opens. */
export const inSeason = ({ id, post }: Card): Officer => inOwnCase(`worker:${id}`, post, "M");

/** In a complaint; without a card nobody is named. */
export const inComplaint = (post: string, card?: string): Officer =>
  inOwnCase(card === undefined ? "worker:unnamed" : `worker:${card}`, post, "N");
