import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { verifyInclusion } from "./verify.ts";

const folder = join(import.meta.dirname, "../../vectors/merkle/inclusion");

interface Vector {
  readonly leafIdx: number;
  readonly treeSize: number;
  readonly root: string;
  readonly leafHash: string;
  readonly proof: readonly string[] | null;
  readonly desc: string;
  readonly wantErr: boolean;
}

const bytes = (base64: string | null) => Uint8Array.from(Buffer.from(base64 ?? "", "base64"));
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));

describe("inclusion proofs published by transparency-dev/merkle", () => {
  it("are all here", () => expect(files).toHaveLength(98));

  it.each(files)("%s", (name) => {
    const vector: Vector = JSON.parse(readFileSync(join(folder, name), "utf8"));
    const proof = (vector.proof ?? []).map(bytes);
    const verdict = verifyInclusion(vector.leafIdx, vector.treeSize, bytes(vector.leafHash), proof, bytes(vector.root));
    expect(verdict, vector.desc).toBe(!vector.wantErr);
  });
});
