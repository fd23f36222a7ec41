/** Says of each candidate, field by field, what agrees, what differs, how common the name is, and what would settle it. */
import { type Attested, compare, type HeldName, type NameComparison } from "@wasl/names";
import { agreementOf, agreementsOf } from "./agreement.ts";
import { explainBirth } from "./birth.ts";
import type {
  Candidate,
  Explanation,
  FieldExplanation,
  NameExplanation,
  NameField,
  OrderReason,
  RegisterQuery,
} from "./identification.ts";
import { kinshipsOf } from "./kinship.ts";
import { explainPlace } from "./place.ts";
import { type Bearers, rarityOf } from "./rarity.ts";
import type { RegisterRecord } from "./record.ts";
import { settlesOf } from "./settle.ts";

/** What a register knows of its own names. */
export interface RegisterKnowledge {
  readonly records: number;
  readonly attested: Attested;
  /** Records that bear such a name in this field, all its spellings; undefined where it was not counted. */
  readonly bearers: Bearers;
}

/** A record found, in the order in which it is shown. */
export interface Found {
  readonly record: RegisterRecord;
  readonly standing: Explanation["standing"];
  /** Given and family name agree in each other's place. */
  readonly exchanged: boolean;
}

export const nothingKnown: RegisterKnowledge = { records: 0, attested: () => false, bearers: () => undefined };

/** @returns candidates in the order of `found`. */
export function explain(
  query: RegisterQuery,
  found: readonly Found[],
  knowledge: RegisterKnowledge,
): readonly Candidate[] {
  const fields = found.map((each) => fieldsOf(query, each, knowledge));
  return found.map(({ record, standing, exchanged }, at) => {
    const mine = fields[at] ?? [];
    return {
      id: record.id,
      record: { ...record },
      agreement: agreementsOf(mine),
      explanation: {
        standing,
        fields: mine,
        exchanged,
        kinships: kinshipsOf(
          found.map((each) => each.record),
          at,
          mine,
        ),
        settles: settlesOf(
          query,
          found.map((each) => each.record),
          mine,
        ),
        order: orderOf(mine, exchanged),
      },
    };
  });
}

const heldIn: Readonly<Record<NameField, (record: RegisterRecord) => HeldName>> = {
  given: ({ givenLatin, givenArabic }) => ({ latin: givenLatin, arabic: givenArabic }),
  family: ({ familyLatin, familyArabic }) => ({ latin: familyLatin, arabic: familyArabic }),
  father: ({ fatherLatin, fatherArabic }) => ({ latin: fatherLatin, arabic: fatherArabic }),
  mother: ({ motherLatin, motherArabic }) => ({ latin: motherLatin, arabic: motherArabic }),
};
const counterpart: Readonly<Partial<Record<NameField, NameField>>> = { given: "family", family: "given" };

function fieldsOf(query: RegisterQuery, { record, exchanged }: Found, knowledge: RegisterKnowledge) {
  const names = (["given", "family", "father", "mother"] as const).map((field) =>
    explainName(field, query, record, exchanged ? counterpart[field] : undefined, knowledge),
  );
  const fields: readonly FieldExplanation[] = [
    ...names,
    explainBirth(query.birth, record.birthDate),
    explainPlace(query.birthPlace, record, knowledge),
  ];
  return fields;
}

function explainName(
  field: NameField,
  query: RegisterQuery,
  record: RegisterRecord,
  foundAs: NameField | undefined,
  knowledge: RegisterKnowledge,
): NameExplanation {
  const asked = query[field]?.trim() || undefined;
  const place = foundAs ?? field;
  const held = heldIn[place](record);
  const best = compare(asked ?? "", held, knowledge.attested);
  const beside = (script: "latin" | "arabic"): NameComparison | undefined =>
    asked && held[script] ? compare(asked, { [script]: held[script] }, knowledge.attested) : undefined;
  const bearers = asked ? knowledge.bearers(place, asked) : undefined;
  const rarity = bearers === undefined ? undefined : rarityOf(bearers, knowledge.records);
  const latin = beside("latin");
  const arabic = beside("arabic");
  return {
    kind: "name",
    field,
    agreement: agreementOf(best),
    ...(asked ? { asked } : {}),
    ...(latin ? { latin } : {}),
    ...(arabic ? { arabic } : {}),
    ...(rarity ? { rarity } : {}),
    ...(foundAs ? { foundAs } : {}),
  };
}

function orderOf(fields: readonly FieldExplanation[], exchanged: boolean): readonly OrderReason[] {
  const reasons = fields
    .filter((field) => field.agreement !== "absent")
    .map((field): OrderReason & { readonly weight: number } => {
      const rarity = field.kind === "birth" ? undefined : field.rarity?.band;
      const isRare =
        rarity === "rare" || rarity === "singular" || (field.kind === "birth" && field.relation === "same-day");
      if (field.agreement === "differs") return { field: field.field, because: "differs", weight: 4 };
      if (exchanged && (field.field === "given" || field.field === "family"))
        return { field: field.field, because: "exchanged", weight: 3 };
      if (field.agreement === "near") return { field: field.field, because: "near", weight: isRare ? 3 : 2 };
      if (isRare) return { field: field.field, because: "agrees-and-rare", weight: 5 };
      if (rarity === "common") return { field: field.field, because: "agrees-but-common", weight: 1 };
      return { field: field.field, because: "agrees", weight: 3 };
    });
  return reasons.toSorted((one, other) => other.weight - one.weight).map(({ field, because }) => ({ field, because }));
}
