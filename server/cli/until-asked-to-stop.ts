/**
 * Resolves at Ctrl-C, at a polite kill, when the launcher asks, or when it is gone. A second Ctrl-C ends at once; the launcher's
 * asking does not count as one, since the terminal's Ctrl-C reaches both of us.
 */
export function untilAskedToStop(): Promise<void> {
  return new Promise((resolve) => {
    let signals = 0;
    const signalled = () => {
      signals += 1;
      if (signals > 1) {
        process.exit(130);
      }
      resolve();
    };
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.on(signal, signalled);
    }
    process.on("message", () => resolve());
    process.once("disconnect", () => resolve());
  });
}
