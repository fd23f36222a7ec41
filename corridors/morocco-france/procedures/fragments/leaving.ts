/** What every sending asks again after the first: each gate, the record of prints, a basis, and no pause or objection. */
import { mayLeave } from "./completeness.ts";
import { toTransmit } from "./gates.ts";

export const sends = [...toTransmit, ...mayLeave, "notSuspended", "noObjection"] as const;
