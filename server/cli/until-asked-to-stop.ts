/** Resolves at Ctrl-C, at a polite kill, or when the launcher that started us is gone. A second Ctrl-C ends at once. */
export function untilAskedToStop(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    const ask = () => {
      if (asked) {
        process.exit(130);
      }
      asked = true;
      resolve();
    };
    process.on("SIGINT", ask);
    process.on("SIGTERM", ask);
    process.on("SIGHUP", ask);
    process.once("disconnect", () => {
      if (!asked) {
        ask();
      }
    });
  });
}
