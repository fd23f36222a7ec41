import type { Envelope } from "../../../server/http/api.ts";
import type { IconName } from "../marks/icon.tsx";
import type { Tone } from "../time/remaining.ts";

/** A shape for every status of an envelope; its word is `exchanges.status-<status>`. */
export const envelopeShapes: Readonly<Record<Envelope["status"], { readonly tone: Tone; readonly icon: IconName }>> = {
  "to-read": { tone: "accent", icon: "eye" },
  "waiting-batch": { tone: "quiet", icon: "wait" },
  queued: { tone: "soon", icon: "clock" },
  sending: { tone: "info", icon: "turn" },
  received: { tone: "ok", icon: "done" },
  refused: { tone: "overdue", icon: "cross" },
  withdrawn: { tone: "quiet", icon: "undo" },
  void: { tone: "quiet", icon: "no" },
  held: { tone: "soon", icon: "wait" },
  applied: { tone: "ok", icon: "done" },
};
