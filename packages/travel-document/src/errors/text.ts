/** What a code says and what to do next, in the three languages. `{name}` is filled from `about`. */
export interface ErrorText {
  readonly fr: Words;
  readonly ar: Words;
  readonly en: Words;
}

interface Words {
  readonly says: string;
  readonly next: string;
}

/** @param texts for each language, what it says and what to do next. */
export function text(fr: [string, string], ar: [string, string], en: [string, string]): ErrorText {
  const words = ([says, next]: [string, string]): Words => ({ says, next });
  return { fr: words(fr), ar: words(ar), en: words(en) };
}
