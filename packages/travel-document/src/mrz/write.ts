import { type LetterChoices, mrzName } from "../names/mrz-name.ts";
import { type Result, refused } from "../result.ts";
import { checkDigit, filled, foreignCharacter } from "./alphabet.ts";
import { isIssuer, isNationality } from "./codes.ts";
import { mrzDate } from "./dates.ts";
import { allowedCode } from "./document-code.ts";
import type { MrzFields } from "./fields.ts";
import { fitName } from "./fit-name.ts";
import { at, type CheckPlace, layouts, type MrzLayout, type Place } from "./layouts.ts";
import { placeNumber } from "./number.ts";

export type WrittenMrz = Result<{
  readonly lines: readonly string[];
  /** The name did not fit and was shortened. */
  readonly shortened: boolean;
}>;

/**
 * Writes a machine-readable zone with all its check digits.
 *
 * @param choices other letters that Doc 9303-3 §6.A allows, where the State prefers them.
 * @returns the lines; or what cannot be written: a field and its reason, a name's character.
 */
export function writeMrz(fields: MrzFields, choices: LetterChoices = {}): WrittenMrz {
  const layout = layouts[fields.format];
  if (!layout) return refused("unknown-format", { format: String(fields.format) });
  const name = nameField(fields, layout, choices);
  if (!name.ok) return name;
  const plain = plainFields(fields, layout);
  if (!plain.ok) return plain;
  const blank = Array.from({ length: layout.lines }, () => "<".repeat(layout.width));
  const lines = [...plain.placed, [layout.name, name.field] as const].reduce(
    (before, [place, text]) => put(before, place, text),
    blank,
  );
  return {
    ok: true,
    lines: layout.checks.reduce(withCheck(plain.numberCheck, fields), lines),
    shortened: name.shortened,
  };
}

function nameField({ primaryIdentifier, secondaryIdentifier }: MrzFields, layout: MrzLayout, choices: LetterChoices) {
  const primary = mrzName(primaryIdentifier, choices);
  if (!primary.ok) return primary;
  const secondary = mrzName(secondaryIdentifier, choices);
  if (!secondary.ok) return secondary;
  // Somebody with one name only has it first (Doc 9303-4 to -7): nothing is put in front of it.
  const only = primary.components.length === 0;
  const name = only
    ? { primary: secondary.components, secondary: [] }
    : { primary: primary.components, secondary: secondary.components };
  if (name.primary.length === 0) return refused("no-name");
  const width = layout.name[2];
  const whole = [...name.primary, ...name.secondary].join("<").length + (name.secondary.length > 0 ? 1 : 0);
  return { ok: true, field: fitName(name, width), shortened: whole > width } as const;
}

type Placed = readonly [Place, string];

function plainFields(fields: MrzFields, layout: MrzLayout) {
  const { documentCode, issuingState, nationality, sex } = fields;
  if (!allowedCode(documentCode, fields.format)) return refused("document-code", { code: documentCode });
  if (!isIssuer(issuingState)) return refused("unknown-state", { code: issuingState });
  if (!isNationality(nationality)) return refused("unknown-nationality", { code: nationality });
  if (!["F", "M", "X"].includes(sex)) return refused("unknown-sex", { sex: String(sex) });
  const birth = mrzDate(fields.birthDate);
  if (birth === undefined) return refused("birth-date", { date: fields.birthDate });
  const expiry = mrzDate(fields.expiryDate);
  if (expiry === undefined || expiry.includes("<")) return refused("expiry-date", { date: fields.expiryDate });
  const numbered = numberFields(fields, layout);
  if (!numbered.ok) return numbered;
  const placed: Placed[] = [
    [layout.code, filled(documentCode, 2)],
    [layout.state, filled(issuingState, 3)],
    [layout.nationality, filled(nationality, 3)],
    [layout.birth, birth],
    [layout.sex, sex === "X" ? "<" : sex],
    [layout.expiry, expiry],
    ...numbered.placed,
  ];
  return { ok: true, placed, numberCheck: numbered.check } as const;
}

function numberFields({ documentNumber, optionalData = "", optionalData2 = "" }: MrzFields, layout: MrzLayout) {
  for (const [field, text] of Object.entries({ documentNumber, optionalData, optionalData2 })) {
    const place = foreignCharacter(text.replaceAll(" ", "<"));
    if (place !== undefined) return refused("unwritable-in-field", { field, character: text.charAt(place) });
  }
  if (/^[< ]*$/.test(documentNumber)) return refused("no-number");
  const [, , width] = layout.optional;
  const number = placeNumber(documentNumber, optionalData, layout.longNumbers ? width : undefined);
  if (!number) return refused("number-too-long", { number: documentNumber });
  const second = layout.optional2;
  if (number.optional.length > width || optionalData2.length > (second?.[2] ?? 0)) return refused("optional-too-long");
  const placed: Placed[] = [
    [layout.number, number.number],
    [layout.optional, filled(number.optional, width)],
    ...(second ? [[second, filled(optionalData2, second[2])] as Placed] : []),
  ];
  return { ok: true, placed, check: number.check } as const;
}

function withCheck(numberCheck: string, { unusedOptionalCheck }: MrzFields) {
  return (lines: readonly string[], { of, over, at: place }: CheckPlace): string[] => {
    const covered = over.map((covers) => at(lines, covers)).join("");
    const unused = of === "optional" && /^<*$/.test(covered) && unusedOptionalCheck === "<";
    return put(lines, place, of === "number" ? numberCheck : unused ? "<" : checkDigit(covered));
  };
}

function put(lines: readonly string[], [line, start]: Place, text: string): string[] {
  return lines.map((before, index) =>
    index === line ? `${before.slice(0, start)}${text}${before.slice(start + text.length)}` : before,
  );
}
