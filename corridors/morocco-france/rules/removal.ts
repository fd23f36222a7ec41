/** Identification, laissez-passer and readmission: no treaty sets these, the parties agree them or adopt a practice. */
import { row } from "./table.ts";

const agreed = { jurisdiction: "corridor" } as const;
const consular = "https://consulat.ma/de/passierschein";
const dutch = "https://www.dienstterugkeerenvertrek.nl/landeninformatie/m/marokko/voorbereiden-feitelijk-vertrek";
const ministers =
  "https://www.libe.ma/Bruno-Retailleau-salue-l-amelioration-tres-significative-de-la-cooperation-France-Maroc-dans-le-domaine-migratoire_a152683.html";

const notice = { ...agreed, id: "C-LPC-FLIGHT", unit: "wd", tag: "S", protects: "longer", sourceUrl: dutch } as const;
const noticeBasis = "practice of Moroccan posts in the Netherlands, reused by choice until the post has signed its own";

/** Another agreement's pattern, kept as a proposal until both States have signed a value of their own. */
const pattern = {
  ...agreed,
  unit: "d",
  tag: "S",
  protects: "shorter",
  sourceUrl: "http://businesspravo.ru/Docum/DocumShow.asp?DocumID=161069&DocumType=54",
} as const;
const patternBasis = "readmission §5, pattern of a bilateral agreement of 2009, proposed: no agreement is in force";

export const removal = [
  row({
    id: "C-LPC-VAL",
    value: 1,
    unit: "m",
    jurisdiction: "MA",
    basis: "consular rule: valid at most one month, one journey",
    tag: "S",
    protects: "shorter",
    sourceUrl: consular,
  }),
  // Without a variant: the longer notice, for a post that has not said its own.
  row({ ...notice, value: 12, basis: noticeBasis }),
  row({ ...notice, variant: "5", value: 5, basis: `${noticeBasis} (Den Bosch, Rotterdam, Utrecht)` }),
  row({ ...notice, variant: "12", value: 12, basis: `${noticeBasis} (Amsterdam)` }),
  row({
    ...agreed,
    id: "C-LPC-REPLY",
    value: 18,
    unit: "d",
    basis: "target stated by ministers, April 2025; complete submission to issue is our definition",
    tag: "S",
    protects: "shorter",
    sourceUrl: ministers,
  }),
  row({
    ...agreed,
    id: "C-LIST",
    value: 6,
    unit: "m",
    basis: "practice: review of an escalated list",
    tag: "S-s",
    protects: "shorter",
    sourceUrl: "https://seenthis.net/messages/1109904",
  }),
  row({
    ...agreed,
    id: "C-CLR",
    value: 24,
    unit: "h",
    basis: "second evaluation before departure",
    tag: "D",
    protects: "shorter",
  }),
  row({
    ...agreed,
    id: "C-CONF",
    value: 3,
    unit: "wd",
    basis: "arrival to confirmation",
    tag: "D",
    protects: "shorter",
  }),
  row({ ...pattern, id: "C-RA-REPLY", value: 25, basis: `${patternBasis} (reply)` }),
  row({ ...pattern, id: "C-RA-REPLY", variant: "longer", value: 35, basis: `${patternBasis} (60 days in all)` }),
  row({ ...pattern, id: "C-RA-TRANSFER", value: 90, basis: `${patternBasis} (transfer)` }),
  row({
    ...agreed,
    id: "C-TB-ACK",
    value: 3,
    unit: "wd",
    basis: "answer to a take-back request",
    tag: "D",
    protects: "shorter",
  }),
  row({
    ...agreed,
    id: "C-TB",
    value: 1,
    unit: "m",
    basis: "taken back: pattern of readmission agreements",
    tag: "S-s",
    protects: "shorter",
    sourceUrl: "https://www.gregor-selm.de/readmission-agreement-eu-georgia/",
  }),
];
