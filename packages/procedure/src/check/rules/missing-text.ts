import { type Place, rule } from "../finding.ts";
import { textKeys } from "../text-keys.ts";

/** A word that people would see is not there in some language, neither the procedure's own nor a common one. */
export const missingText = rule("missing-text", (definition, { texts }) =>
  Object.entries(texts ?? {}).flatMap(([language, known]) =>
    textKeys(definition)
      .filter(({ key }) => !known.has(`${definition.name}.${key}`) && !known.has(`common.${key}`))
      .map(({ key, path }): Place => ({ path, about: { language, key: `${definition.name}.${key}` } })),
  ),
);
