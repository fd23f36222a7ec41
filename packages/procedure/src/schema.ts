/** The shapes that a fact may have: a closed set, so that forms, the API, screening and exploration can all read it. */
export type Schema =
  /**
   * `free`: written by hand, hence screened and read by a second person before it may cross. `own`: the very words of the person
   * whom the case is about: nobody shortens them, and screens show them as said.
   */
  | {
      readonly type: "text";
      readonly maxLength: number;
      readonly free?: boolean;
      readonly own?: boolean;
      readonly pattern?: string;
    }
  | { readonly type: "code"; readonly values: readonly string[] }
  | { readonly type: "boolean" }
  | { readonly type: "integer"; readonly min?: number; readonly max?: number }
  /** ISO date. */
  | { readonly type: "date" }
  /** ISO instant, `2026-03-12T08:20:00Z`. */
  | { readonly type: "instant" }
  /** A date as far as known, EDTF level 1: `1992-XX-XX`, `1985?`, `1984/1986`. */
  | { readonly type: "edtf" }
  /** A post of the corridor, by its code. */
  | { readonly type: "post" }
  | { readonly type: "state" }
  /** Lowercase hex SHA-256. */
  | { readonly type: "hash" }
  | { readonly type: "attachment"; readonly accept: readonly string[]; readonly maxBytes: number }
  | { readonly type: "list"; readonly of: Schema; readonly min?: number; readonly max: number }
  /** `order`: pairs of its dates or numbers of which the first is never after the second, where both are given. */
  | {
      readonly type: "record";
      readonly fields: Readonly<Record<string, Field>>;
      readonly order?: readonly (readonly [before: string, after: string])[];
    };

export interface Field {
  readonly schema: Schema;
  readonly optional?: boolean;
  /** The server makes it and nobody types it: forms leave it out. */
  readonly made?: boolean;
}

/** Value of an `attachment`: what crosses with the step is this, the bytes travel apart by `hash` of their ciphertext. */
export interface AttachmentValue {
  readonly hash: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
}
