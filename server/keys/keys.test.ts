import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sealParts, unsealParts } from "./bundle.ts";
import { newKey, openKeys, wrap } from "./data-keys.ts";
import { openKeyring } from "./keyring.ts";

const now = Temporal.Instant.from("2026-03-12T08:20:00Z");
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "wasl-keys-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("a State's keyring", () => {
  test("is the same after a restart, and readable by its own account alone", async () => {
    const first = await openKeyring(folder, now);
    const again = await openKeyring(folder, now);
    expect(again.signing().kid).toBe(first.signing().kid);
    expect(again.master("removal")).toEqual(first.master("removal"));
    for (const name of await readdir(folder)) {
      expect((await stat(join(folder, name))).mode & 0o077).toBe(0);
    }
  });

  test("gives each compartment a master key of its own", async () => {
    const keyring = await openKeyring(folder, now);
    expect(keyring.master("removal")).not.toEqual(keyring.master("children"));
  });

  test("signs with the youngest key and keeps the old one", async () => {
    const keyring = await openKeyring(folder, now);
    const old = keyring.signing();
    const young = await keyring.rotate("sig", now.add({ hours: 1 }));
    expect(keyring.signing().kid).toBe(young.kid);
    expect(keyring.pairs("sig").map((pair) => pair.kid)).toContain(old.kid);
  });

  test("opens with the right passphrase only", async () => {
    await openKeyring(folder, now, "one long sentence");
    await expect(openKeyring(folder, now, "another sentence")).rejects.toThrow();
  });
});

describe("the keys of a case", () => {
  const master = newKey();
  const subject = "7f0c7a5e-52c5-4c8c-9d5e-0a3b5e0b9a11";
  const rows = ["A", "C"].map((category) => wrap(master, subject, category, "", newKey()));

  test("open what they sealed", () => {
    const keys = openKeys(master, subject, rows);
    const sealed = sealParts({ A: { name: "محمد" }, C: [1, 2] }, keys.own, "event 1");
    expect(unsealParts(sealed, keys.own, "event 1")).toEqual({ A: { name: "محمد" }, C: [1, 2] });
  });

  test("erased for biometrics leave identity readable and the bytes as they were", () => {
    const sealed = sealParts({ A: "name", C: "prints" }, openKeys(master, subject, rows).own, "event 1");
    const left = openKeys(master, subject, rows.slice(0, 1));
    expect(unsealParts(sealed, left.own, "event 1")).toEqual({ A: "name" });
  });

  test("do not open a ciphertext moved to another place", () => {
    const keys = openKeys(master, subject, rows);
    const sealed = sealParts({ A: "name" }, keys.own, "event 1");
    expect(() => unsealParts(sealed, keys.own, "event 2")).toThrow();
  });

  test("give another party keys that open its own envelopes and nothing else of ours", () => {
    const keys = openKeys(master, subject, rows);
    const toRequested = keys.crossing("requested");
    expect(toRequested("A")).not.toEqual(keys.own("A"));
    expect(toRequested("A")).not.toEqual(keys.crossing("transit")("A"));
    const sealed = sealParts({ A: "name" }, keys.own, "event 1");
    expect(() => unsealParts(sealed, toRequested, "event 1")).toThrow();
  });
});
