/** Why something could not be read or written: a code of `errors.ts` and the words that fill its text. */
export interface Refusal {
  readonly code: string;
  readonly about?: Readonly<Record<string, string>>;
}

export type Result<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly refusal: Refusal };

export function refused(
  code: string,
  about?: Readonly<Record<string, string>>,
): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: about === undefined ? { code } : { code, about } };
}
