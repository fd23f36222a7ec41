/** Names that are written almost alike and are two names: a person called by one is not called by the other. */
const groups: readonly (readonly (readonly string[])[])[] = [
  [
    ["mhamed", "mhammed", "mhamad", "امحمد"],
    ["mohamed", "mohammed", "muhammad", "mohamad", "mohammad", "mouhamed", "محمد"],
    ["ahmed", "ahmad", "احمد"],
    ["mahmoud", "mahmud", "محمود"],
    ["hamid", "حميد"],
    ["hamed", "حامد"],
  ],
  [
    ["hassan", "hasan", "حسن"],
    ["hassane", "حسان"],
    ["houcine", "hussein", "houssine", "houssein", "hussain", "lhoucine", "lhoussaine", "حسين"],
    ["hassani", "حسني"],
  ],
  [
    ["said", "saeed", "سعيد"],
    ["saad", "sad", "سعد"],
    ["saidi", "سعيدي"],
  ],
  [
    ["salah", "صلاح"],
    ["saleh", "salih", "صالح"],
  ],
  [
    ["kamal", "kamel", "كمال"],
    ["kamil", "كامل"],
  ],
  [
    ["amina", "امينه"],
    ["amna", "amena", "امنه"],
  ],
  [
    ["jamal", "جمال"],
    ["jamil", "جميل"],
  ],
];

const places = new Map<string, readonly [number, number]>(
  groups.flatMap((names, group) =>
    names.flatMap((spellings, name) => spellings.map((spelling) => [spelling, [group, name] as const] as const)),
  ),
);

/** True where both are known and are two names. What is not known is told by its letters alone. */
export function knownApart(one: string, other: string): boolean {
  const mine = places.get(one);
  const theirs = places.get(other);
  return mine !== undefined && theirs !== undefined && mine[0] === theirs[0] && mine[1] !== theirs[1];
}
