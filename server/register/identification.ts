/** What finds people in a register: the interface that the server uses, whatever engine is behind it. */
import type { Agreements, RegisterQuery } from "./agreement.ts";
import type { RegisterRecord } from "./record.ts";

export interface Candidate {
  readonly id: string;
  readonly record: Readonly<Record<keyof RegisterRecord, string>>;
  readonly agreement: Agreements;
}

/** Orders candidates and explains them; an officer decides, and *none of these* is as easy. */
export interface Identification {
  search(query: RegisterQuery): Promise<readonly Candidate[]>;
}

export type { Agreements, RegisterQuery } from "./agreement.ts";
