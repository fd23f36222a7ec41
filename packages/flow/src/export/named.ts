/** What an exported log calls things. Cases are numbered anew: their references stay at home. */
import type { Activity, Log } from "../log/log.ts";

/** `step request`, `raised suspended`, `opened`: unique within a procedure. */
export const activityName = ({ kind, name }: Activity): string => (name === "" ? kind : `${kind} ${name}`);

/** The case at this place in the log: `laissez-passer/12`. */
export const caseName = ({ definition }: Log, place: number): string => `${definition.name}/${place + 1}`;

export const instantText = (at: number): string => Temporal.Instant.fromEpochMilliseconds(at).toString();
