/** Which steps of a case were taken back: what the other side refused never happened, and no indicator counts it. */
import type { Process } from "./process.ts";

interface SentStep {
  readonly to: string;
  readonly sequence: number;
  /** The step's place among the events of the log. */
  readonly row: number;
}

/** One for each case, fed with its events in their order. */
export class TakenBack {
  #sent: SentStep[] = [];
  #received = new Map<string, number>();
  /** The core of the step that the next `stepped` takes in. */
  #arriving: string | undefined;

  /** A step of a case stands at `row`. */
  stepped(row: number): void {
    if (this.#arriving === undefined) return;
    this.#received.set(this.#arriving, row);
    this.#arriving = undefined;
  }

  /** `received` comes before what it brings, `sent` after what it takes along. */
  exchanged(process: Process, lastStep: number): void {
    if (process.act !== "step") return;
    if (process.kind === "received") this.#arriving = process.core;
    else if (process.to !== undefined && process.sequence !== undefined) {
      this.#sent.push({ to: process.to, sequence: process.sequence, row: lastStep });
    }
  }

  /** @returns the rows that a `returned` or `voided` takes out. */
  undone(process: Process): readonly number[] {
    if (process.kind === "voided") {
      const row = process.core === undefined ? undefined : this.#received.get(process.core);
      if (process.core !== undefined) this.#received.delete(process.core);
      return row === undefined ? [] : [row];
    }
    const { to, sequence = Number.POSITIVE_INFINITY } = process;
    const gone = this.#sent.filter((one) => one.to === to && one.sequence >= sequence);
    this.#sent = this.#sent.filter((one) => !gone.includes(one));
    // Without a state nothing of the shared case is undone: the other side had no part in it.
    return process.state === undefined ? [] : gone.map(({ row }) => row);
  }
}
