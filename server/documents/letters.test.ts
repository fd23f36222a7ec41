/** Letters of worked cases: what is on them and what is not, in three languages. */
import type { Category, StoryItem } from "@wasl/procedure";
import { describe, expect, test } from "vitest";
import corridor from "../../corridors/morocco-france/corridor.ts";
import { readPdfText } from "../gate/pdf-text.ts";
import type { Language } from "../http/api.ts";
import { lettersGiven } from "./letters/given.ts";
import { laidOutLetter, printLetter } from "./letters/letter.ts";
import { letterOf, type Reading, readCase } from "./testing/letters.ts";

const removal = { requesting: "FR", requested: "MA" } as const;
const noTrace: Reading = {
  procedure: "laissez-passer",
  example: "noTrace",
  party: "requested",
  role: "consul",
  parties: removal,
};
const there: Reading = { ...noTrace, party: "requesting", role: "prefecture" };
const ids = (reading: Reading) => readCase(reading).given.map(({ letter }) => letter.id);
const textOf = async (pdf: Uint8Array) => ((await readPdfText(pdf))?.pages ?? []).join("\n").replaceAll(/\s+/g, " ");
const rowsOf = (reading: Reading, id: string, language: Language = "fr") =>
  laidOutLetter(letterOf(reading, id, language)).rows.flatMap(([first]) => first?.rows ?? []);

describe("the answer that nationality is not recognised", () => {
  test.each([
    ["fr", ["Réponse", "Maroc", "Préfecture de la Gironde", "Aucune trace au registre", "3 mars 2026", "SPÉCIMEN"]],
    ["ar", ["جواب", "المغرب", "السجل", "مارس", "نموذج"]],
    ["en", ["Answer", "Morocco", "No trace", "3 March 2026", "SPECIMEN"]],
  ] as const)("says in %s who answers whom, when and why", async (language, words) => {
    const said = await textOf(printLetter(letterOf(noTrace, "not-recognised", language)));
    for (const word of ["LP-2345-6789", "Ait Lahssen", ...words]) expect(said).toContain(word);
  });

  test("holds these facts and no other", () => {
    expect(rowsOf(noTrace, "not-recognised")).toEqual([
      ["Référence", "LP-2345-6789"],
      ["Date", "3 mars 2026"],
      ["À", "Préfecture de la Gironde · France"],
      ["Prénom", "Ibrahim"],
      ["Nom", "Ait Lahssen"],
      ["Date de naissance", "1992"],
      ["Motif", "Aucune trace au registre"],
      ["Motifs", "Ni l’état civil ni les empreintes ne donnent d’inscription."],
    ]);
  });

  test("is the same page on both servers, byte for byte, and the same a second later", async () => {
    const here = printLetter(letterOf(noTrace, "not-recognised", "fr"));
    expect(Buffer.from(printLetter(letterOf(there, "not-recognised", "fr"))).equals(here)).toBe(true);
    // A file counts its own making in seconds: one passes.
    await new Promise((done) => setTimeout(done, 1100));
    expect(Buffer.from(printLetter(letterOf(noTrace, "not-recognised", "fr"))).equals(here)).toBe(true);
  });

  test("is for nobody who may not read its facts, and for nobody before the decision", () => {
    expect(ids(noTrace)).toEqual(["not-recognised"]);
    expect(ids({ ...there, role: "border" })).toEqual([]);
    expect(ids({ ...there, role: "medicalService" })).toEqual([]);
    expect(ids({ ...noTrace, moves: 11 })).toEqual([]);
  });

  test("is for nobody while its reasons wait for their second reader, or were taken back", () => {
    const { view, definition } = readCase(noTrace);
    const officer = { reads: [..."ABCD"] as readonly Category[] };
    const given = (crossings: StoryItem["crossings"]) => {
      const story = view.story.map((item) => (item.name === "notRecognise" ? { ...item, crossings } : item));
      return lettersGiven(corridor.letters, { ...view, story }, officer, definition).length;
    };
    const hash = "0".repeat(64);
    expect(given([{ to: "requesting", sequence: 3, hash }])).toBe(1);
    expect(given([{ to: "requesting", sequence: 0, hash }])).toBe(0);
    expect(given(undefined)).toBe(0);
  });

  test("says SPECIMEN nowhere where a State's own keys are in use", async () => {
    const said = await textOf(printLetter(letterOf(noTrace, "not-recognised", "fr", false)));
    expect(said).not.toMatch(/SPÉCIMEN|FICTI/);
  });
});

describe("the answer that no laissez-passer is issued", () => {
  const refused: Reading = {
    ...noTrace,
    example: "wholeCase",
    moves: 14,
    also: [
      {
        at: "2026-03-05T09:00:00Z",
        role: "consul",
        do: "step",
        name: "closeWithoutDocument",
        reason: "VALID_PASSPORT",
      },
    ],
  };

  test("gives its reason, and nothing of the identity that the register holds", async () => {
    expect(ids(refused)).toEqual(["no-document"]);
    const said = await textOf(printLetter(letterOf(refused, "no-document", "fr")));
    expect(said).toContain("La personne détient un passeport valable");
    const { view } = readCase(refused);
    const reference = view.facts.find(({ id }) => id === "registerReference")?.value;
    expect(reference).toBeTypeOf("string");
    expect(said).not.toContain(String(reference));
  });
});

describe("the notice to the person", () => {
  test("is there from the day the case is opened, in Arabic beside French while nobody has written her language down", () => {
    const fresh = { ...there, moves: 0, also: [fileWithout("information")] };
    const { languages, rows } = laidOutLetter(letterOf(fresh, "notice", "en"));
    expect(languages).toEqual(["fr", "ar"]);
    expect(rows.every(([one, other]) => one?.kind === other?.kind)).toBe(true);
    expect(rows.flatMap(([first]) => first?.rows ?? []).map(([label]) => label)).toEqual(["Référence", "À"]);
  });

  test("names what may be sent and holds none of it, and none of the State's checks", async () => {
    const said = await textOf(printLetter(letterOf(there, "notice", "fr")));
    for (const word of ["Photographie", "Empreintes digitales", "CNDP", "INT-0417", "Tachelhit", "البصمات", "تشلحيت"]) {
      expect(said).toContain(word);
    }
    expect(said).not.toMatch(/1992|pending|never|finalNegative|Gate|OQTF/);
  });

  test("stays with the State that gave it: neither the other State nor a service that may not read it has it", () => {
    expect(ids(noTrace)).not.toContain("notice");
    expect(ids({ ...there, role: "medicalService" })).not.toContain("notice");
    expect(ids({ ...there, role: "border" })).not.toContain("notice");
    expect(ids(there)).toContain("notice");
  });

  test("is complete in Arabic: no line of it is Latin but a number, a name or a reference", () => {
    const { rows } = laidOutLetter(letterOf(there, "notice", "fr"));
    const arabic = rows.flatMap(([, second]) => [second?.text ?? "", ...(second?.items ?? [])]).filter(Boolean);
    expect(arabic.filter((line) => !/\p{Script=Arabic}/u.test(line))).toEqual([]);
  });
});

function fileWithout(fact: string) {
  const example = readCase(there).definition.examples.find(({ id }) => id === "noTrace");
  const [file] = example?.play ?? [];
  if (!file) throw new Error("No file");
  return { ...file, facts: Object.fromEntries(Object.entries(file.facts ?? {}).filter(([id]) => id !== fact)) };
}

describe("the decision on a request for mobility", () => {
  const refused: Reading = {
    procedure: "legal-mobility",
    example: "lookedAtAgain",
    moves: 4,
    party: "requested",
    role: "host",
    parties: { requesting: "MA", requested: "FR" },
  };

  test("that refuses gives its reasons, the remedy, and until when a review may be asked, in Arabic beside French", async () => {
    expect(laidOutLetter(letterOf(refused, "mobility-refused", "en")).languages).toEqual(["fr", "ar"]);
    expect(rowsOf(refused, "mobility-refused")).toEqual([
      ["Référence", "LP-2345-6789"],
      ["Date", "20 février 2026"],
      ["À", "Yasmine Belghiti"],
      ["Date de naissance", "9 mai 2001"],
      ["Voie", "Jeune professionnel (accord de 2001)"],
      ["Début", "1er juin 2026"],
      ["Fin", "31 mars 2027"],
      ["Motif", "Qualification non établie"],
      ["Motifs", "La qualification n’est pas établie."],
      ["Voie de recours", "Réexamen par une autre personne"],
      ["Délai pour demander un réexamen", "au plus tard le 22 mars 2026, 23:59"],
    ]);
  });

  test("that upholds the refusal gives its own reasons, and no time to ask what has been asked", () => {
    const by = { role: "hostReviewer", name: "confirmRefusal" } as const;
    const facts = { writtenReasons: { text: "Le certificat ne suffit pas.", remedy: "court" } };
    const upheld: Reading = {
      ...refused,
      moves: 5,
      also: [
        { ...by, at: "2026-03-10T09:00:00Z", do: "step", person: "first", facts },
        { ...by, at: "2026-03-10T09:30:00Z", do: "sign", person: "second" },
      ],
    };
    expect(rowsOf(upheld, "mobility-refused").slice(7)).toEqual([
      ["Motifs", "Le certificat ne suffit pas."],
      ["Voie de recours", "Recours devant la juridiction"],
    ]);
  });

  test("that grants it prints once it is made, beside the refusal that came before", () => {
    const granted = { ...refused, moves: undefined };
    expect(ids(refused)).toEqual(["mobility-refused"]);
    expect(ids(granted)).toEqual(["mobility-authorised", "mobility-refused"]);
    expect(rowsOf(granted, "mobility-authorised")).toContainEqual(["Référence", "AT-2026-118"]);
  });
});

test("no letter is left with a place that nothing has filled", () => {
  const all = [
    [noTrace, "not-recognised"],
    [there, "notice"],
    [{ ...there, procedure: "identification" }, "notice"],
  ] as const;
  for (const [reading, id] of all) {
    for (const language of ["fr", "ar", "en"] as const) {
      expect(JSON.stringify(laidOutLetter(letterOf(reading, id, language)).rows)).not.toMatch(/\{\w+(\.\w+)?\}/);
    }
  }
});

describe("the seasonal contract as accepted", () => {
  const season: Reading = {
    procedure: "seasonal-placement",
    example: "wholeSeason",
    party: "host",
    role: "authority",
    parties: { host: "FR", origin: "MA" },
  };

  test("prints the same terms in French and in Arabic, row by row, and amounts in euros", () => {
    const { languages, rows } = laidOutLetter(letterOf(season, "seasonal-contract", "fr"));
    expect(languages).toEqual(["fr", "ar"]);
    for (const [french, arabic] of rows) expect(french?.rows?.length).toBe(arabic?.rows?.length);
    const told = Object.fromEntries(rowsOf(season, "seasonal-contract"));
    expect(told).toMatchObject({
      "Salaire horaire brut": "12,31 €",
      "Loyer mensuel": "90,00 €",
      Tâches: "Cueillette, Tri",
    });
    expect(Object.keys(told)).not.toContain("Date de naissance");
  });

  test("is no longer printed once other terms stand in its place, nor before it is accepted", () => {
    const moved = { ...season, example: "employerInsolvent" };
    expect(ids(season)).toEqual(["seasonal-contract"]);
    expect(ids({ ...season, moves: 7 })).toEqual([]);
    expect(ids({ ...season, party: "origin", role: "placement", moves: 8 })).toEqual(["seasonal-contract"]);
    expect(ids({ ...moved, moves: 16 })).toEqual(["seasonal-contract"]);
    expect(ids(moved)).toEqual([]);
  });
});

describe("the receipt of a complaint", () => {
  const complaint: Reading = {
    procedure: "seasonal-complaint",
    example: "unpaidHours",
    party: "receiving",
    role: "mediator",
    parties: { receiving: "FR" },
  };

  test("holds its number, its date and what comes next, and is the same page whatever the complaint says", () => {
    expect(rowsOf(complaint, "complaint-receipt")).toEqual([
      ["Référence", "LP-2345-6789"],
      ["Date", "6 juillet 2026"],
      ["À", "La personne concernée"],
    ]);
    const input = letterOf(complaint, "complaint-receipt", "fr");
    expect(input.view.facts.map(({ id }) => id)).toContain("grievance");
    const sealed = printLetter({ ...input, view: { ...input.view, facts: [], lists: {} } });
    expect(Buffer.from(printLetter(input)).equals(sealed)).toBe(true);
  });

  test.each(["fr", "ar", "en"] as const)("does not tell whether it is urgent: %s", (language) => {
    const word = corridor.texts(language);
    const next = (step: string) => word[`letters.complaint-receipt.next.${step}.1`];
    expect(next("lodge")).toMatch(/24|twenty-four|vingt-quatre|أربع وعشرين/);
    expect(next("lodgeUrgent")).toEqual(next("lodge"));
    expect(corridor.letters.find(({ id }) => id === "complaint-receipt")?.clocks ?? []).toEqual([]);
  });

  test("is signed by no office: the act was the worker's own", () => {
    const headings = laidOutLetter(letterOf(complaint, "complaint-receipt", "fr")).rows.map(([one]) => one?.heading);
    expect(headings).not.toContain("Signé");
  });
});
