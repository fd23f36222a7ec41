/** What pairs of runs came to, so that a reader sees that they are not about nothing: in how many pairs each thing happened. */
export class Coverage {
  readonly pairs = new Map<string, number>();
  private here = new Set<string>();

  note(what: string): void {
    this.here.add(what);
  }

  /** A pair is over. */
  close(): void {
    for (const what of this.here) this.pairs.set(what, (this.pairs.get(what) ?? 0) + 1);
    this.here = new Set();
  }

  of(what: string): number {
    return this.pairs.get(what) ?? 0;
  }

  /** Everything that begins so, by the rest of its name. */
  under(start: string): Readonly<Record<string, number>> {
    const found = [...this.pairs].filter(([what]) => what.startsWith(`${start} `));
    return Object.fromEntries(found.map(([what, count]) => [what.slice(start.length + 1), count]));
  }

  toString(): string {
    return [...this.pairs]
      .sort()
      .map(([what, count]) => `${what}: ${count}`)
      .join("\n");
  }
}
