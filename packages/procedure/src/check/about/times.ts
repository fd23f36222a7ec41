/** An ISO instant, or undefined for what is none. */
export function instant(text: string): Temporal.Instant | undefined {
  return attempt(() => Temporal.Instant.from(text));
}

export function date(text: string): Temporal.PlainDate | undefined {
  return attempt(() => Temporal.PlainDate.from(text));
}

export function duration(text: string): Temporal.Duration | undefined {
  return attempt(() => Temporal.Duration.from(text));
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
