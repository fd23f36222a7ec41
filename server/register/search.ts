/** The register of a State's server behind {@link Identification}: vocabulary in memory, records and their headings in PostgreSQL. */
import { splitName } from "@wasl/names";
import type { Pool } from "pg";
import { commonness, meanings, namesUnknownPlace } from "./asked.ts";
import { explain, type Found, type RegisterKnowledge } from "./explain.ts";
import { find, type Ranked } from "./find.ts";
import type { Answer, Candidate, Explanation, Identification, NameField, RegisterQuery } from "./identification.ts";
import { keyOf } from "./keys.ts";
import { placeKey } from "./place.ts";
import { columns, fields, type RegisterRecord } from "./record.ts";
import { lastIndex } from "./table.ts";
import { loadVocabulary, type Vocabulary } from "./vocabulary.ts";

/** At most so many candidates are shown. */
const shown = 10;

const selected = fields.map((field) => `${columns[field]} as "${field}"`).join(", ");
const byIds = { name: "register-by-ids", text: `select ${selected} from register.record where id = any($1::text[])` };

/**
 * @param pool of a role that may read the register
 * @returns an engine that notices by itself when records were brought in
 */
export function identificationIn(pool: Pick<Pool, "query">): Identification {
  const freshVocabulary = vocabularyOf(pool);
  return {
    async search(query): Promise<Answer> {
      const vocabulary = await freshVocabulary();
      if (vocabulary === "incomplete") return { candidates: [], notes: ["incomplete"] };
      const candidates = await searchRegister(pool, vocabulary, query);
      return { candidates, notes: namesUnknownPlace(query, vocabulary) ? ["unknown-place"] : [] };
    },
  };
}

/**
 * @returns at most ten candidates, best first, each explained; none when no name is asked
 */
export async function searchRegister(
  pool: Pick<Pool, "query">,
  vocabulary: Vocabulary,
  query: RegisterQuery,
): Promise<readonly Candidate[]> {
  const ranked = await find(pool, vocabulary, query, shown, true);
  if (ranked.length === 0) return [];
  const { rows } = await pool.query<RegisterRecord>({ ...byIds, values: [ranked.map(({ id }) => id)] });
  const records = new Map(rows.map((record) => [record.id, record]));
  const found = ranked.flatMap(({ id, exchanged, ...each }): readonly Found[] => {
    const record = records.get(id);
    return record ? [{ record, exchanged, standing: standingOf(each) }] : [];
  });
  return explain(query, found, knowledgeOf(vocabulary));
}

function standingOf({ score, levels }: Pick<Ranked, "score" | "levels">): Explanation["standing"] {
  const differ = Object.values(levels).some((level) => level === "none");
  if (score >= 0.99 && !differ) return "clear";
  if (score >= 0.9) return "likely";
  return score >= 0.1 ? "possible" : "weak";
}

/** What the vocabulary tells an explanation. */
function knowledgeOf(vocabulary: Vocabulary): RegisterKnowledge {
  const { names, places, records, countOf } = vocabulary;
  const counted = new Map<string, number | undefined>();
  const bearers = (field: NameField | "birthPlace", name: string): number | undefined => {
    if (field === "birthPlace") {
      const token = places.find(placeKey(name));
      return token === undefined ? undefined : countOf(keyOf(token, "place"));
    }
    const split = splitName(name);
    if (!split) return undefined;
    const shares = split.parts.map(
      (part) => commonness(meanings(part, split.script, field, vocabulary), field, vocabulary).spelling,
    );
    return Math.round(Math.min(...shares) * records);
  };
  return {
    records,
    attested: names.attested,
    bearers(field, name) {
      const key = `${field} ${name}`;
      if (!counted.has(key)) counted.set(key, bearers(field, name));
      return counted.get(key);
    },
  };
}

/** Loaded once, and again when an import has ended since; none while the records cannot be searched. */
function vocabularyOf(pool: Pick<Pool, "query">): () => Promise<Vocabulary | "incomplete"> {
  let version: string | undefined;
  let loading: Promise<Vocabulary> | undefined;
  let searchable = true;
  let looked = Number.NEGATIVE_INFINITY;
  return async () => {
    if (!loading || performance.now() - looked >= lookEvery) {
      looked = performance.now();
      const { rows } = await pool.query<{ version: string; searchable: boolean }>(versionOf);
      searchable = rows[0]?.searchable ?? false;
      if (searchable && (!loading || rows[0]?.version !== version)) {
        version = rows[0]?.version;
        loading = loadVocabulary(pool);
        // What failed once is tried again at the next question.
        loading.catch(() => {
          loading = undefined;
        });
      }
    }
    return searchable && loading ? loading : "incomplete";
  };
}

const lookEvery = 2000;
// A first import, or one that is larger than the register, has taken the indexes away until its end.
const versionOf = {
  name: "register-version",
  text: `select (select count(*) || ' ' || coalesce(max(ended)::text, '') from register.import) as version,
    to_regclass('register.${lastIndex}') is not null as searchable`,
};
