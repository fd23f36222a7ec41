import { expect, test } from "vitest";
import { mrz } from "./mrz.ts";

async function run(args: readonly string[], input = "") {
  const said: string[] = [];
  const complained: string[] = [];
  const status = await mrz([...args, "--lang", "en"], {
    out: (text) => said.push(text),
    err: (text) => complained.push(text),
    in: async () => new TextEncoder().encode(input),
  });
  return { status, said: said.join("\n"), complained: complained.join("\n") };
}

const lines = "PUUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F2606277<<<<<<<8";

test("a zone is read, and written again from what was read", async () => {
  const read = await run(["read"], lines);
  expect([read.status, read.said.split("\n")[0]]).toEqual([0, "VALID TD2"]);
  expect(read.said).toContain("birthDate            740812 (1974-08-12)");
  const json = await run(["read", "--json"], lines);
  expect(JSON.parse(json.said)).toMatchObject({ valid: true, format: "TD2", fields: { documentCode: "PU" } });
  for (const written of [await run(["write"], json.said), await run(["write", json.said])]) {
    expect([written.status, written.said]).toEqual([0, lines]);
  }
});

test("a zone run together, or with other ends of line, is the same", async () => {
  expect((await run(["read"], lines.replace("\n", ""))).status).toBe(0);
  expect((await run(["read"], lines.replace("\n", "\r\n"))).status).toBe(0);
});

test("what is wrong is said, and the status is 1", async () => {
  const wrong = await run(["read"], lines.replace("7408122", "7408123"));
  expect([wrong.status, wrong.said.split("\n")[0]]).toEqual([1, "INVALID TD2"]);
  expect(wrong.said).toContain("The check digit is wrong (date of birth): 3 instead of 2.");
  const empty = await run(["read"], "");
  expect([empty.status, empty.said.split("\n")[0]]).toEqual([1, "INVALID"]);
});

const holder = {
  documentCode: "PU",
  state: "MAR",
  surname: "العمراني",
  givenNames: "يوسف",
  number: "MA4207719",
  nationality: "MAR",
  dateOfBirth: "1992-03-XX",
  sex: "M",
  dateOfExpiry: "2026-04-12",
};

test("fields may go by the words printed on the document; a name in Arabic by ICAO's table", async () => {
  const { status, said } = await run(["write", JSON.stringify(holder)]);
  expect([status, said.split("\n")]).toEqual([
    0,
    ["PUMARALEMRANY<<YWSF<<<<<<<<<<<<<<<<<", "MA42077190MAR9203<<0M2604125<<<<<<<4"],
  ]);
});

test("a name that cannot be written says which character", async () => {
  const { status, complained } = await run(["write", JSON.stringify({ ...holder, surname: "王" })]);
  expect([status, complained]).toEqual([
    1,
    "The character “王” (U+738B) of the name “王” cannot be written in the machine-readable zone. Give the Latin form that the civil register has.",
  ]);
});

test("a name too long is shortened, and that is told apart from the zone", async () => {
  const long = { ...holder, surname: "Cherkaoui El Mansouri Benabdellah", givenNames: "Abderrahmane Ayoub" };
  const { status, said, complained } = await run(["write", JSON.stringify(long)]);
  expect([status, said.split("\n")[0]]).toEqual([0, "PUMARCHERKAOUI<EL<MANSOURI<B<<ABDE<A"]);
  expect(complained).toContain("may be shortened");
});

test("bad use is told apart", async () => {
  expect((await run([])).status).toBe(2);
  expect((await run(["read", "file"])).status).toBe(2);
  expect((await run(["write"], "no JSON")).status).toBe(2);
  expect((await run(["write", JSON.stringify({ ...holder, surnames: "x" })])).complained).toContain(
    'no field "surnames"',
  );
  expect((await run(["write", JSON.stringify({ ...holder, sex: undefined })])).complained).toContain(
    '"sex" is missing',
  );
  expect((await run(["write", JSON.stringify({ ...holder, sex: 1 })])).complained).toContain('"sex" must be a string');
});
