/** Numbers of tokens while records are brought in: kept in memory, what is new written with each batch. */
import type { ClientBase } from "pg";
import { copyInto, copyText, escaped } from "./copy.ts";
import type { TokenNumber, TokenScript } from "./keys.ts";

export interface TokenBook {
  readonly number: TokenNumber;
  /** Tokens that got their number since this was asked last. */
  takeNew(): readonly Token[];
}

export interface Token {
  readonly id: number;
  readonly part: string;
  readonly script: TokenScript;
}

/** @param owner of the register, inside the import's lock: nobody else gives numbers meanwhile. */
export async function openTokenBook(owner: ClientBase): Promise<TokenBook> {
  const { rows } = await owner.query<Token>("select id, part, script from register.token");
  const numbers = new Map(rows.map(({ id, part, script }) => [bookKey(part, script), id]));
  let last = rows.reduce((most, { id }) => Math.max(most, id), 0);
  let fresh: Token[] = [];
  return {
    number(part, script) {
      const key = bookKey(part, script);
      const held = numbers.get(key);
      if (held !== undefined) return held;
      last += 1;
      numbers.set(key, last);
      fresh.push({ id: last, part, script });
      return last;
    },
    takeNew() {
      const taken = fresh;
      fresh = [];
      return taken;
    },
  };
}

export async function writeTokens(owner: ClientBase, tokens: readonly Token[]): Promise<void> {
  const text = copyText();
  for (const { id, part, script } of tokens) text.add(`${id}\t${escaped(part)}\t${script}`);
  await copyInto(owner, "register.token", ["id", "part", "script"], text.take());
}

const bookKey = (part: string, script: TokenScript): string => `${script[0]}${part}`;
