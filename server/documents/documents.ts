/** The documents that this server can print, by kind. */
import { laissezPasser } from "./laissez-passer/laissez-passer.ts";
import type { DocumentInput, DocumentMaker } from "./maker.ts";

interface Kind {
  readonly fact: string;
  readonly make: (input: DocumentInput) => Uint8Array | undefined;
}

const kinds: Readonly<Record<string, Kind>> = {
  "laissez-passer": { fact: "document", make: laissezPasser },
};

export const documentMaker: DocumentMaker = {
  kinds: Object.keys(kinds),
  factOf: (kind) => kinds[kind]?.fact,
  async make(kind, input) {
    return kinds[kind]?.make(input);
  },
};
