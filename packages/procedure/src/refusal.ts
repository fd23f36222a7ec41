/** Refusals are values: a stable code, never a sentence. The words are in `errors.ts`. */
import type { Refusal } from "./case.ts";
import type { RefusalCode } from "./errors.ts";

/** Thrown only inside the kernel, caught at its doors: nothing half-done leaves them. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Ends what is being done, with a reason. */
export function refuse(code: RefusalCode, about?: Readonly<Record<string, string>>): never {
  throw new Refused(about === undefined ? { code } : { code, about });
}
