export { type AlignedGroup, align, type Relation } from "./align.ts";
export {
  type Attested,
  compare,
  type HeldName,
  type NameAgreement,
  type NameComparison,
  type NameNote,
  type PartComparison,
} from "./compare.ts";
export { type Folded, fold } from "./fold.ts";
export { createLexicon, type Expansion, type Lexicon, type Reach } from "./lexicon.ts";
export { type Script, scriptOf } from "./script.ts";
export { skeletonsOf } from "./skeleton.ts";
export { type SplitName, splitName } from "./split.ts";
export { readTifinagh } from "./tifinagh.ts";
export { transliterate, type Writing } from "./transliterate.ts";
