/**
 * The look-up that diagrams and pages are given: a procedure's own text, else the common one, else the key itself.
 *
 * @param texts flat texts of one language, `laissez-passer.steps.request.do` → words.
 */
export function wordsFrom(texts: Readonly<Record<string, string>>): (key: string) => string {
  const own = (key: string) => (Object.hasOwn(texts, key) ? texts[key] : undefined);
  return (key) => own(key) ?? own(`common.${key.slice(key.indexOf(".") + 1)}`) ?? key;
}
