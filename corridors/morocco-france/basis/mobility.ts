/** Rows of legal mobility: the agreement of 24 May 2001 where it speaks, choices of this project elsewhere. */

export const mobilityRows = {} as const;
