/** Work that waits for nothing, done while something else is on its way to the database and back. */

/** @returns what the work gives: done by then, or now. */
export function meanwhile<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  const result = () => {
    done ??= { value: work() };
    return done.value;
  };
  // After all that is to be sent has been handed to the system; an error is for whoever asks for the result.
  setImmediate(() => {
    try {
      result();
    } catch {}
  });
  return result;
}
