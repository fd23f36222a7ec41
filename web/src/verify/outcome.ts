import {
  aboutInWords,
  errors,
  type InvalidReason,
  type Seal,
  type SealVerdict,
  sealIdentity,
  verifySeal,
} from "@wasl/travel-document";
import type { Language } from "../words/language.ts";
import { browserCheck } from "./check.ts";
import { dayWords } from "./days.ts";
import type { HeadlineName } from "./headlines.ts";
import type { Known } from "./published.ts";

export type Tone = "ok" | "soon" | "overdue" | "blocked" | "info";

/** What the page says of what it was given: one word, one sentence, what to do, each in three languages. */
export interface Outcome {
  readonly headline: HeadlineName;
  readonly tone: Tone;
  readonly says: Readonly<Record<Language, string>>;
  readonly next: Readonly<Record<Language, string>>;
  /** Remarks beside the verdict: codes and words that fill them. */
  readonly remarks: SealVerdict["remarks"];
  /** Those of the remarks for which nobody may be waved through: they stand on the plate, and it is not green. */
  readonly doubts: SealVerdict["remarks"];
  /** Instant of the State's list of documents that ended, on which this one is not; absent where it publishes none. */
  readonly notEndedAsOf?: string;
  /** What the seal says, where it could be taken apart. Not to be believed unless the seal is valid. */
  readonly verdict?: SealVerdict;
}

/** Why nothing could be verified at all. */
export type Unread = "no-square" | "other-barcode" | "not-a-picture" | "nothing-pasted" | "failed";

/** @param bytes of a square, or of what was pasted. @param printed the zone as it stands on the sheet, where it was typed. */
export async function outcomeOf(bytes: Uint8Array, known: Known, printed: string, today: string): Promise<Outcome> {
  const zone = printed.trim() === "" ? undefined : printed;
  const verdict = await verifySeal(bytes, {
    trust: known.trust,
    check: browserCheck,
    on: today,
    ...(zone ? { printed: zone } : {}),
  });
  const { remarks } = verdict;
  const doubts = verdict.status === "VALID" ? remarks.filter(({ code }) => doubtful.has(code)) : [];
  const found = { remarks, doubts, verdict };
  if (verdict.status === "INVALID") {
    const headline = invalidHeadlines[verdict.reason] ?? "not-valid";
    return { headline, tone: tones[headline] ?? "overdue", ...texts(verdict.reason, verdict.about), ...found };
  }
  const late = remarks.find(({ code }) => code === "document-expired");
  if (late) {
    return { headline: "expired", tone: "blocked", ...texts("document-expired", late.about), ...found };
  }
  const ended = known.ended[verdict.signer.subject.country.toUpperCase()];
  if (ended?.seals.has(await thumbprint(verdict.seal))) {
    return { headline: "ended", tone: "blocked", ...texts("document-ended", { date: ended.asOf }), ...found };
  }
  const notEnded = ended ? { notEndedAsOf: ended.asOf } : {};
  return { headline: "valid", tone: doubts.length === 0 ? "ok" : "soon", ...texts("VALID"), ...found, ...notEnded };
}

async function thumbprint(seal: Seal): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", Uint8Array.from(sealIdentity(seal))));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Of a seal that holds: its day is to come, or nobody here knows whether its signer still stands. */
const doubtful: ReadonlySet<string> = new Set(["signed-later", "revocation-stale", "revocation-unknown"]);

export function unread(why: Unread): Outcome {
  const { says, next } = unreadTexts[why];
  return { headline: why, tone: "info", says, next, remarks: [], doubts: [] };
}

const invalidHeadlines: Readonly<Partial<Record<InvalidReason, HeadlineName>>> = {
  READ_ERROR: "no-square",
  WRONG_FORMAT: "not-a-seal",
  UNKNOWN_CERTIFICATE: "unknown-signer",
  SEAL_DOCUMENT_MISMATCH: "mismatch",
  SEAL_VISA_MISMATCH: "mismatch",
  INVALID_PRINTED_MRZ: "printed-wrong",
  INVALID_VISA_MRZ: "printed-wrong",
  REVOKED_CERTIFICATE: "revoked",
};

const tones: Readonly<Partial<Record<HeadlineName, Tone>>> = {
  "no-square": "info",
  "not-a-seal": "info",
  "unknown-signer": "soon",
  "printed-wrong": "soon",
};

/** A code's words in three languages. */
export function texts(code: string, about: Readonly<Record<string, string>> = {}) {
  const entry = errors[code];
  const fill = (part: "says" | "next") => ({
    fr: filled(entry?.fr[part] ?? code, aboutInWords(code, about, "fr"), "fr"),
    ar: filled(entry?.ar[part] ?? code, aboutInWords(code, about, "ar"), "ar"),
    en: filled(entry?.en[part] ?? code, aboutInWords(code, about, "en"), "en"),
  });
  return { says: fill("says"), next: fill("next") };
}

/** Days are said in words; in Arabic what is not Arabic is isolated, so that it turns no sentence round. */
function filled(text: string, about: Readonly<Record<string, string>>, language: Language): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = about[name];
    if (value === undefined) return whole;
    if (/^\d{4}-\d{2}-\d{2}/.test(value)) return dayWords(value.slice(0, 10), language);
    return language === "ar" && !/\p{Script=Arabic}/u.test(value) ? `\u2068${value}\u2069` : value;
  });
}

const unreadTexts: Readonly<Record<Unread, Pick<Outcome, "says" | "next">>> = {
  "no-square": texts("READ_ERROR"),
  "other-barcode": {
    says: {
      fr: "Un code-barres a été lu, mais ce n’est pas un cachet numérique visible.",
      ar: "تمت قراءة رمز شريطي، لكنه ليس ختمًا رقميًا مرئيًا.",
      en: "A barcode was read, but it is no visible digital seal.",
    },
    next: {
      fr: "Le cachet est le carré de petits points noirs du document.",
      ar: "الختم هو المربع المكون من نقط سوداء صغيرة على الوثيقة.",
      en: "The seal is the square of small black dots on the document.",
    },
  },
  failed: {
    says: {
      fr: "La vérification s’est arrêtée sur cet appareil : rien n’est dit du document.",
      ar: "توقف التحقق على هذا الجهاز: لا يفيد ذلك شيئًا عن الوثيقة.",
      en: "The verification stopped on this device: that says nothing of the document.",
    },
    next: {
      fr: "Recommencez ; si cela se répète, rechargez la page ou essayez un autre appareil.",
      ar: "أعيدوا المحاولة؛ وإن تكرر ذلك فأعيدوا تحميل الصفحة أو جربوا جهازًا آخر.",
      en: "Begin again; if it happens again, reload the page or try another device.",
    },
  },
  "not-a-picture": {
    says: {
      fr: "Ce fichier n’est pas une image lisible ici.",
      ar: "هذا الملف ليس صورة يمكن قراءتها هنا.",
      en: "This file is no picture that can be read here.",
    },
    next: {
      fr: "Choisissez une photographie ou une numérisation du document : JPEG, PNG ou PDF.",
      ar: "اختاروا صورة للوثيقة أو نسخة ممسوحة منها، بصيغة JPEG أو PNG أو PDF.",
      en: "Choose a photograph or a scan of the document: JPEG, PNG or PDF.",
    },
  },
  "nothing-pasted": {
    says: {
      fr: "Rien n’a été collé.",
      ar: "لم يتم لصق أي شيء.",
      en: "Nothing was pasted.",
    },
    next: {
      fr: "Collez le contenu du cachet, en hexadécimal ou en base64.",
      ar: "ألصقوا محتوى الختم، بالنظام الست عشري أو بترميز base64.",
      en: "Paste what the seal holds, in hexadecimal or base64.",
    },
  },
};
