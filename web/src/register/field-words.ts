import type { IconName } from "../marks/icon.tsx";
import type { Tone } from "../time/remaining.ts";
import type { Words } from "../words/words.tsx";
import { bestComparison, type Field } from "./name-reading.ts";

export interface FieldWords {
  readonly tone: Tone;
  readonly icon: IconName;
  /** How it agrees, in a word or two. */
  readonly reading: string;
  /** Why, and how common it is: a phrase each. */
  readonly notes: readonly string[];
}

const shapes: Readonly<Record<Field["agreement"], Pick<FieldWords, "tone" | "icon">>> = {
  same: { tone: "ok", icon: "same" },
  near: { tone: "soon", icon: "near" },
  differs: { tone: "overdue", icon: "differs" },
  absent: { tone: "quiet", icon: "no" },
};

/** What a field's explanation says, in words; no number is among them. */
export function fieldWords(field: Field, { t }: Pick<Words, "t">): FieldWords {
  const shape = shapes[field.agreement];
  if (field.kind === "birth") {
    const notes = field.firstOfJanuary && field.agreement !== "absent" ? [t("register.firstOfJanuary")] : [];
    return { ...shape, reading: t(`register.birth-${field.relation}`), notes };
  }
  const rarity = field.agreement === "absent" ? undefined : field.rarity;
  if (field.kind === "place") {
    const known = rarity?.bearers === 0 ? "none" : rarity?.band;
    return {
      ...shape,
      reading: t(`register.place-${field.agreement}`),
      notes: known ? [t(`register.place-${known}`)] : [],
    };
  }
  const best = bestComparison(field);
  const known = rarity?.bearers === 0 ? "none" : rarity?.band;
  return {
    ...shape,
    reading: t(`register.name-${best?.agreement ?? "absent"}`),
    notes: [
      ...(field.foundAs ? [t("register.foundAs", { field: t(`register.${field.foundAs}`) })] : []),
      ...(best?.agreement === "differs" ? [] : (best?.notes ?? [])).map((note) => t(`register.note-${note}`)),
      ...(known ? [t(`register.rarity-${known}`)] : []),
    ],
  };
}
