import { spawn } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { randomFields, randomName, sequence } from "../../packages/travel-document/src/testing/random-fields.ts";
import { vectorText } from "../../packages/travel-document/src/testing/vectors.ts";

// Each starts a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const program = join(import.meta.dirname, "..", "..", "bin", "wasl.mjs");

/** The command as anybody runs it: lines in, lines out. */
async function wasl(verb: "read" | "write", lines: readonly string[]) {
  const child = spawn(process.execPath, [program, "mrz", verb, "--lines", "--lang", "en"]);
  const said = Promise.all([child.stdout.toArray(), child.stderr.toArray()]);
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  child.stdin.end(`${lines.join("\n")}\n`);
  const [out = "", complained = ""] = (await said).map((chunks) => Buffer.concat(chunks).toString());
  return { status: await ended, said: out.split("\n").slice(0, -1), complained };
}

interface Read {
  readonly valid: boolean;
  readonly format: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly faults: readonly unknown[];
}

const { mrz } = JSON.parse(vectorText("icao_9303_mrz_vectors.json")) as {
  mrz: { id: string; size: string; lines: string[] }[];
};

describe("zones by the line", () => {
  test("ICAO's worked examples are read without fault, and written again the same", async () => {
    const zones = mrz.map(({ lines }) => lines.join(""));
    const read = await wasl("read", zones);
    expect(read.status).toBe(0);
    const formats = read.said.map((line) => (JSON.parse(line) as Read).format);
    expect(formats).toEqual(mrz.map(({ size }) => size));
    expect(await wasl("write", read.said)).toEqual({ status: 0, said: zones, complained: "" });
  });

  test("a hundred thousand documents go there and back: with long names, of three scripts, with one name only", {
    timeout: 180_000,
  }, async () => {
    const random = sequence(9303);
    const documents = Array.from({ length: 100_000 }, (_, index) => {
      const fields = randomFields(random);
      return index % 2 === 0 ? fields : { ...fields, ...randomName(random) };
    });
    const written = await wasl(
      "write",
      documents.map((fields) => JSON.stringify(fields)),
    );
    expect(written).toMatchObject({ status: 0, complained: "" });
    expect(written.said).toHaveLength(documents.length);
    const read = await wasl("read", written.said);
    const readings = read.said.map((line) => JSON.parse(line) as Read);
    expect(readings.filter(({ valid }) => !valid).slice(0, 3)).toEqual([]);
    expect(read.status).toBe(0);
    const again = await wasl("write", read.said);
    const other = documents.filter((_, index) => again.said[index] !== written.said[index]);
    expect(other.slice(0, 3)).toEqual([]);
    // Short names in capitals come back as they were given, with every other field.
    const changed = documents.filter((fields, index) => index % 2 === 0 && !same(fields, readings[index]?.fields));
    expect(changed.slice(0, 3)).toEqual([]);
  });

  test("what cannot be read or written is told by its line, and the others are done", async () => {
    const [good = ""] = mrz.map(({ lines }) => lines.join(""));
    const read = await wasl("read", [good, "nothing", good]);
    expect(read.status).toBe(1);
    expect(read.said.map((line) => (JSON.parse(line) as Read).valid)).toEqual([true, false, true]);
    const fields = JSON.stringify({ ...JSON.parse(read.said[0] ?? "").fields, primaryIdentifier: "王" });
    const written = await wasl("write", [fields, read.said[0] ?? ""]);
    expect(written).toMatchObject({ status: 1, said: ["", good], complained: expect.stringMatching(/^1: .*王/) });
    expect(await wasl("write", ["no JSON"])).toMatchObject({ status: 2, said: [""] });
  });
});

function same(one: object, other: object | undefined): boolean {
  const sorted = (fields: object) => JSON.stringify(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
  return other !== undefined && sorted(one) === sorted(other);
}
