import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { makeRegister } from "./make.ts";
import type { Mapping } from "./mapping.ts";
import type { Row } from "./row.ts";
import { NoHeader, rowsOf, Unreadable } from "./rows.ts";
import { writeTsv } from "./tsv.ts";

const folder = await mkdtemp(join(tmpdir(), "wasl rows "));
afterAll(() => rm(folder, { recursive: true, force: true }));
const today = Temporal.PlainDate.from("2026-06-01");

async function read(name: string, content: string | Uint8Array, mapping: Mapping = {}): Promise<readonly Row[]> {
  const path = join(folder, name);
  await writeFile(path, content);
  const rows: Row[] = [];
  for await (const batch of rowsOf(path, { mapping, today })) rows.push(...batch);
  return rows;
}

const header = "id\tsex\tfamily_latin\tbirth_date";
const faultsOf = (rows: readonly Row[]) => rows.map((row) => (row.kind === "bad" ? row.why : row.kind));

describe("a register file", () => {
  it("is read back as it was written, also packed and with the line ends of another system", async () => {
    const register = makeRegister({ people: 200 });
    const text = writeTsv(register);
    for (const [name, content] of [
      ["a.tsv", text],
      ["b.tsv", text.replaceAll("\n", "\r\n")],
      ["c.tsv.gz", gzipSync(text)],
    ] as const) {
      const rows = await read(name, content);
      expect(rows.map((row) => (row.kind === "record" ? row.record : row))).toEqual(register);
    }
  });

  it("may be CSV with quotes, or a JSON object a line, and says the same", async () => {
    const csv = await read(
      "a.csv",
      '\uFEFFid,sex,family_latin,birth_date\nR1,M,"Tazi, known as ""T""",1990\nR2,F,"Al\nami",1991\n',
    );
    expect(csv.map((row) => row.kind === "record" && row.record.familyLatin)).toEqual([
      'Tazi, known as "T"',
      "Al\nami",
    ]);
    const json = await read("a.ndjson", '{"id":1,"sex":"M","family_latin":"Tazi","birth_date":"1990"}\n');
    expect(json).toMatchObject([{ kind: "record", record: { id: "1", familyLatin: "Tazi" } }]);
  });

  it("may name its columns and write its values as the ministry does", async () => {
    const rows = await read(
      "own.csv",
      "numero;sexe;nom;naissance;radie\n7;H;Tazi;5/3/1990;0\n8;F;Alami;31/12/1991;oui\n",
      {
        delimiter: ";",
        columns: { id: "numero", sex: "sexe", familyLatin: "nom", birthDate: "naissance" },
        removed: "radie",
        sex: { H: "M", F: "F" },
        dates: "DD/MM/YYYY",
      },
    );
    expect(rows).toMatchObject([
      { kind: "record", record: { id: "7", sex: "M", birthDate: "1990-03-05" } },
      { kind: "removal", id: "8" },
    ]);
  });

  it("names the fault of each bad row and its line", async () => {
    const lines = [
      "\tM\tTazi\t1990",
      "R1\tX\tTazi\t1990",
      "R1\tM\tTazi\t1990-02-30",
      "R1\tM\tTazi\t2031-01-01",
      "R1\tM\t\t1990",
      "R1\tM\tTaz",
      "R1\tM\tT\uFFFDzi\t1990",
      `R1\tM\t${"x".repeat(400)}\t1990`,
      "",
      "R1\tM\tTazi\t1990",
    ];
    const rows = await read("bad.tsv", [header, ...lines].join("\n"));
    expect(faultsOf(rows)).toEqual([
      ...["no-id", "sex", "birth-date", "future-birth", "names", "columns", "encoding", "too-long"],
      "record",
    ]);
    expect(rows.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 11]);
    expect(faultsOf(await read("bad.ndjson", "[1]\n{\n"))).toEqual(["json", "json"]);
  });

  it("is refused whole when it is cut, no register, or not there", async () => {
    const packed = gzipSync(writeTsv(makeRegister({ people: 500 })));
    await expect(read("cut.tsv.gz", packed.subarray(0, packed.length - 200))).rejects.toThrow(Unreadable);
    await expect(read("plain.tsv.gz", "not packed")).rejects.toThrow(Unreadable);
    await expect(read("quote.csv", 'id,sex,family_latin,birth_date\nR1,M,"Tazi,1990\n')).rejects.toThrow(Unreadable);
    await expect(read("endless.tsv", "x".repeat(2_000_000))).rejects.toThrow(Unreadable);
    await expect(read("other.tsv", "id\tsex\tbirth_date\n")).rejects.toThrow(NoHeader);
    await expect(read("empty.tsv", "")).rejects.toThrow(NoHeader);
    const absent = rowsOf(join(folder, "absent.tsv"), { mapping: {}, today });
    await expect(absent.next()).rejects.toThrow(Unreadable);
  });
});
