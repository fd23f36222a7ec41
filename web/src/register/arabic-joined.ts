/** Letters after which an Arabic word does not join: they have no form for the middle of it. */
const unjoining = /[اأإآٱدذرزوؤةىء]$/u;
const joiner = "\u200d";

/**
 * Groups of one Arabic word set apart keep the shape that they have inside it: a joiner stands where the word would have joined.
 *
 * @param groups in written order; empty ones are gaps of the alignment
 */
export function joinedGroups(groups: readonly string[]): readonly string[] {
  const written = groups.map((group, at) => ({ group, at })).filter(({ group }) => /\p{Script=Arabic}/u.test(group));
  return groups.map((group, at) => {
    const place = written.findIndex((one) => one.at === at);
    if (place < 0) return group;
    const before = written[place - 1]?.group;
    const joinsBefore = before !== undefined && !unjoining.test(before) && !group.startsWith("ء");
    const joinsAfter = place < written.length - 1 && !unjoining.test(group);
    return `${joinsBefore ? joiner : ""}${group}${joinsAfter ? joiner : ""}`;
  });
}
