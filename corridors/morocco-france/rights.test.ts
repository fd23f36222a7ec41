import type { Category } from "@wasl/procedure";
import { describe, expect, it } from "vitest";
import { categories, clashOf, mayRead, mayWrite, rightOf, rights, roleValidity } from "./rights.ts";

/** The table of safeguards §6 as it stands there: the facts, against which every cell is compared. */
const table = `
| role | A | B | C | D | E | F | G | H | I | J | K | L | M | N | O | P | Q | R | S |
|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
| \`REQ_CASE\` | w | w | w | r | r | w | w | – | – | – | – | r | – | – | – | – | r | – | – |
| \`REQ_LEGAL\` | r | r | – | r | r | w | w | m | m | m | – | r | – | – | – | – | r | – | – |
| \`REQ_CENTRAL\` | r | r | – | r | r | r | r | – | – | – | – | w | – | – | – | – | r | – | – |
| \`REQ_BORDER\` | r | – | q | – | r | – | – | – | – | – | – | w | – | – | – | – | – | – | – |
| \`RTD_INTAKE\` | r | r | – | r | r | – | m | – | – | – | – | r | – | – | – | – | r | – | – |
| \`RTD_CONSUL\` | r | r | q | w | w | – | m | – | – | – | – | r | – | – | – | – | r | – | – |
| \`RTD_IDENT\` | r | r | r | w | – | – | – | – | – | – | – | – | – | – | – | – | – | – | – |
| \`RTD_BORDER\` | r | – | – | – | r | – | – | – | – | – | – | w | – | – | – | – | – | – | – |
| \`COURT_READ\` | r | – | – | r | r | r | r | – | – | – | – | – | – | – | – | – | – | – | – |
| \`CHILD_JUDGE\` | – | – | – | – | – | – | – | – | m | m | w | – | – | – | – | – | – | – | – |
| \`CHILD_CA\` | – | – | – | – | – | – | – | – | – | – | q | – | – | – | – | – | a | – | – |
| \`CHILD_CARE\` | – | – | – | – | – | – | – | – | w | w | w | – | – | – | – | – | – | – | – |
| \`COUNSEL\` | o | o | o | o | o | o | o | o | o | o | o | o | o | o | o | – | – | o | – |
| \`WORK_OFFER\` (employer) | – | – | – | – | – | – | – | – | – | – | – | – | w | – | – | – | – | – | – |
| \`WORK_SELECT\` | – | – | – | – | – | – | – | – | – | – | – | – | r | – | – | – | a | – | – |
| \`WORK_INSPECT\` | – | – | – | – | – | – | – | – | – | – | – | – | r | r | – | – | a | – | – |
| \`WORK_MEDIATOR\` | – | – | – | – | – | – | – | – | – | – | – | – | q | w | – | – | – | – | – |
| \`WORKER\` | o | – | – | – | – | – | – | – | – | – | – | – | o | o | – | – | – | o | – |
| \`AVRR_COUNSEL\` | q | – | – | – | q | – | – | – | m | m | – | r | – | – | w | – | – | – | – |
| \`MOB_NATIONAL\`, \`MOB_HOST\` | q | – | – | – | – | – | – | – | – | – | – | – | w | – | – | – | a | – | – |
| \`SEC_*\` | – | – | – | – | – | – | – | – | – | – | – | – | – | – | – | w | a | – | – |
| \`STAT\` | – | – | – | – | – | – | – | – | – | – | – | – | – | – | – | – | w | – | – |
| \`GMMP_CHAIR\`, \`GMMP_SEC\` | – | – | – | – | – | – | – | – | – | – | – | – | – | – | – | – | a | – | w |
| \`DPO\`, \`AUDITOR\` | – | – | – | – | – | – | – | – | – | – | – | – | – | – | – | – | a | r | – |
| \`MONITOR\` | – | – | – | m | m | m | m | – | – | m | m | m | m | m | – | – | a | r | r |
`;

const rows = table
  .trim()
  .split("\n")
  .slice(2)
  .flatMap((line) => {
    const [names = "", ...cells] = line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
    return [...names.matchAll(/`([A-Z_*]+)`/g)]
      .map((match) => match[1] ?? "")
      .flatMap((name) => (name === "SEC_*" ? ["SEC_EDITOR", "SEC_APPROVER", "SEC_READER"] : [name]))
      .map((role) => ({ role, cells }));
  });

describe("the access matrix is the one of safeguards §6", () => {
  for (const { role, cells } of rows) {
    it(`${role}: every one of its nineteen cells`, () => {
      expect(cells).toHaveLength(19);
      expect(categories.slice(0, 19).map((category) => rightOf(role, category))).toEqual(
        cells.map((cell) => (cell === "–" ? "-" : cell)),
      );
    });
  }

  it("has no other role than these, but a few that are choices of this project, each with next to nothing", () => {
    const known = rows.map((each) => each.role);
    const added = Object.keys(rights).filter((role) => !known.includes(role));
    const given = (role: string) =>
      categories
        .map((category) => rightOf(role, category))
        .flatMap((right, at) => (right === "-" ? [] : [categories[at]]));
    expect(Object.fromEntries(added.map((role) => [role, given(role)]))).toEqual({
      // It sees a name, and says yes or no.
      REQ_MEDICAL: ["A", "I"],
      // The child's own representative.
      CHILD_GUARDIAN: ["K", "T"],
      // The question that they were asked.
      CHILD_CONSUL: ["T"],
      AVRR_CONSUL: ["T"],
      AVRR_PARTNER: ["O"],
      // The season, and how many; no complaint.
      WORK_AUTH: ["M", "Q"],
      WORK_VISA: ["M", "Q"],
      WORK_ORIGIN: ["M", "Q"],
    });
  });

  it("gives what passes between services on a child or a return to nobody but those who protect and those who counsel", () => {
    const readers = (category: Category) => Object.keys(rights).filter((role) => mayRead(role, category));
    expect(readers("K")).toEqual(["CHILD_JUDGE", "CHILD_CARE", "CHILD_GUARDIAN"]);
    expect(readers("O")).toEqual(["AVRR_COUNSEL", "AVRR_PARTNER"]);
    const compartments = new Set(readers("T").map((role) => rights[role]?.compartment));
    expect([...compartments]).toEqual(["children", "voluntary"]);
  });
});

describe("what the matrix never gives", () => {
  it("F3: no role of the requested side has asylum, health or trafficking, whatever an administrator wants", () => {
    for (const [role, { side }] of Object.entries(rights)) {
      if (side !== "requested") continue;
      for (const category of ["H", "I", "J"] as Category[]) expect(rightOf(role, category)).toBe("-");
    }
  });

  it("a role that does not exist has nothing, even one named like a property of every object", () => {
    for (const role of ["ADMIN", "constructor", "__proto__", ""]) {
      for (const category of categories) expect(rightOf(role, category)).toBe("-");
      expect(mayRead(role, "A")).toBe(false);
    }
  });

  it("reading is not given by totals, by one's own file, by an answer to a question, nor to the monitor by a flag", () => {
    expect(mayRead("STAT", "A")).toBe(false);
    expect(mayRead("GMMP_SEC", "Q")).toBe(false);
    expect(mayRead("COUNSEL", "A")).toBe(false);
    expect(mayRead("RTD_CONSUL", "C")).toBe(false);
    expect(mayRead("MONITOR", "D")).toBe(false);
  });

  it("W7: a complaint is read by the inspectorate, the mediator and whoever made it; by no employer and no recruiter", () => {
    const readers = Object.keys(rights).filter((role) => mayRead(role, "N"));
    expect(readers).toEqual(["WORK_INSPECT", "WORK_MEDIATOR", "WORKER"]);
  });

  it("the legal officer reads and sets the gates; the consul sees a date and sets nothing", () => {
    expect(mayRead("REQ_LEGAL", "H")).toBe(true);
    expect(mayWrite("REQ_LEGAL", "H")).toBe(true);
    expect(mayRead("RTD_CONSUL", "G")).toBe(true);
    expect(mayWrite("RTD_CONSUL", "G")).toBe(false);
    expect(mayRead("REQ_CASE", "H")).toBe(false);
  });
});

describe("several roles for one person", () => {
  it("Q5: the same officer cannot be REQ_CASE and SEC_READER, two compartments", () => {
    expect(clashOf(["REQ_CASE", "SEC_READER"])).toEqual(["REQ_CASE", "SEC_READER"]);
  });

  it("are allowed inside one compartment", () => {
    expect(clashOf(["RTD_INTAKE", "RTD_CONSUL"])).toBeUndefined();
    expect(clashOf([])).toBeUndefined();
  });

  it("a role lasts 180 days", () => {
    expect(Temporal.PlainDate.from("2026-01-01").add(roleValidity).toString()).toBe("2026-06-30");
  });
});
