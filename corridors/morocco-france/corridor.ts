/** Morocco and France: the States that cooperate and all that they have agreed, as plain data. */
import { france } from "./calendars/fr.ts";
import { morocco } from "./calendars/ma.ts";
import { people } from "./demonstration/people.ts";
import { workers } from "./demonstration/workers.ts";
import { indicators } from "./indicators.ts";
import { letters } from "./letters.ts";
import { lexicon } from "./lexicon.ts";
import { posts } from "./posts.ts";
import identification from "./procedures/identification.ts";
import laissezPasser from "./procedures/laissez-passer.ts";
import { mobility } from "./procedures/mobility.ts";
import { protecting } from "./procedures/protecting.ts";
import { returning } from "./procedures/returning.ts";
import { seasonal } from "./procedures/seasonal.ts";
import { proofs } from "./proofs.ts";
import { releaseOf } from "./release.ts";
import { rights } from "./rights.ts";
import { rules } from "./rules.ts";
import { territories } from "./territories.ts";
import { languages, texts } from "./texts.ts";

/** In alphabetical order of the States' English names: the first is the round side. */
const states = {
  FR: {
    name: { fr: "France", ar: "فرنسا", en: "France" },
    zone: "Europe/Paris",
    capital: { fr: "Paris", ar: "باريس", en: "Paris" },
    side: "a",
  },
  MA: {
    name: { fr: "Maroc", ar: "المغرب", en: "Morocco" },
    zone: "Africa/Casablanca",
    capital: { fr: "Rabat", ar: "الرباط", en: "Rabat" },
    side: "b",
  },
} as const;

const name = "morocco-france";
const procedures = {
  identification,
  "laissez-passer": laissezPasser,
  ...returning,
  ...seasonal,
  ...mobility,
  ...protecting,
};
const calendars = { FR: france, MA: morocco };

export const release = releaseOf({
  states,
  procedures,
  proofs,
  indicators,
  letters,
  texts: Object.fromEntries(languages.map((language) => [language, texts(language)])),
  calendars,
  rules,
  posts,
  territories,
  rights,
  lexicon,
});

export default {
  name,
  states,
  procedures,
  proofs,
  indicators,
  letters,
  posts,
  territories,
  rights,
  rules,
  calendars,
  texts,
  lexicon,
  manifest: release.manifest,
  release: release.hash,
  demonstration: { people, workers },
};
