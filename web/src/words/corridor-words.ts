import type { Texts } from "../../../server/http/api.ts";

/** A text of the corridor: the procedure's own, else what all procedures share. */
export function corridorText(texts: Texts, procedure: string, path: string): string | undefined {
  return texts[`${procedure}.${path}`] ?? texts[`common.${path}`];
}

/** When no text is there, the identifier itself, opened up: `askFlight` → `ask flight`. It never leaves a blank button. */
export function spelled(id: string): string {
  const last = id.slice(id.lastIndexOf(".") + 1);
  return last
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/[-_]/g, " ")
    .toLowerCase();
}
