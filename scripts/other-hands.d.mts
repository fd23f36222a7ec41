/** What is missing of the programs that read our seals. */
export function missingForSeals(): readonly string[];
