import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { hashOf } from "./bytes.ts";
import { emptyRoot } from "./ledger/hash.ts";
import { useSha256 } from "./sha256.ts";

it("a platform's SHA-256 gives the same addresses and leaves, and nothing else is taken for one", () => {
  const before = hashOf("وصل");
  useSha256((bytes) => createHash("sha256").update(bytes).digest());
  expect(hashOf("وصل")).toBe(before);
  expect(Buffer.from(emptyRoot).toString("hex")).toBe(hashOf(""));
  expect(() => useSha256((bytes) => createHash("sha1").update(bytes).digest())).toThrow();
  expect(() => useSha256((bytes) => bytes)).toThrow();
});
