/** Keys of one case (or person file) by category of data: random, wrapped by the compartment's master key, erasable one by one. */
import { hkdfSync, randomBytes } from "node:crypto";
import type { KeyOf } from "./bundle.ts";
import { seal, unseal } from "./seal.ts";

export interface KeyRow {
  readonly category: string;
  /** Empty for our own; else the party whose envelopes it opens. */
  readonly holder: string;
  readonly wrapped: Buffer;
}

/** Keys of one subject, unwrapped. */
export interface DataKeys {
  readonly own: KeyOf;
  /** Opens the personal parts that `party` sent. */
  readonly of: (party: string) => KeyOf;
  /**
   * What `party` is given to open our envelopes of this case: derived from our own key, so that erasing ours closes our copy
   * of them too, while what `party` holds opens nothing else of ours.
   */
  readonly crossing: (party: string) => KeyOf;
}

export function newKey(): Buffer {
  return randomBytes(32);
}

export function wrap(master: Buffer, subject: string, category: string, holder: string, key: Buffer): KeyRow {
  return { category, holder, wrapped: seal(master, key, about(subject, category, holder)) };
}

export function openKeys(master: Buffer, subject: string, rows: readonly KeyRow[]): DataKeys {
  const holders = new Map<string, Map<string, Buffer>>();
  for (const row of rows) {
    const held = holders.get(row.holder) ?? new Map<string, Buffer>();
    holders.set(
      row.holder,
      held.set(row.category, unseal(master, row.wrapped, about(subject, row.category, row.holder))),
    );
  }
  const derived = new Map<string, Buffer>();
  const ours = holders.get("");
  const own: KeyOf = (category) => ours?.get(category);
  return {
    own,
    of: (party) => (category) => holders.get(party)?.get(category),
    crossing: (party) => (category) => {
      const name = `${party}|${category}`;
      const root = own(category);
      const known = derived.get(name);
      if (known || !root) {
        return root && known;
      }
      const key = Buffer.from(hkdfSync("sha256", root, subject, `crossing to ${party}`, 32));
      derived.set(name, key);
      return key;
    },
  };
}

/** The same keys with those that an envelope of a party has brought. */
export function withReceived(
  keys: DataKeys,
  received: { readonly party: string; readonly keys: Readonly<Record<string, Buffer>> },
): DataKeys {
  return {
    ...keys,
    of: (party) => (category) =>
      (party === received.party && Object.hasOwn(received.keys, category) ? received.keys[category] : undefined) ??
      keys.of(party)(category),
  };
}

function about(subject: string, category: string, holder: string): string {
  return `key|${subject}|${category}|${holder}`;
}
