import { acts } from "../about/acts.ts";
import { guards } from "../about/evaluations.ts";
import { reads } from "../about/reads.ts";
import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

/** Only an attestation can be asked for as attested, and only an attestation lapses. */
export const notAnAttestation = rule("not-an-attestation", (definition) => {
  const plain = (fact: string) => definition.facts[fact]?.attestation === false;
  return [
    ...acts(definition).flatMap(({ pointer, step }) =>
      step.lapses.flatMap((fact, index): readonly Place[] =>
        plain(fact) ? [{ path: at(pointer, "lapses", index), about: { fact } }] : [],
      ),
    ),
    ...guards(definition).flatMap(({ guard, pointer }) =>
      reads(guard, pointer)
        .filter(({ how, name }) => how === "attested" && plain(name))
        .map((read): Place => ({ path: read.pointer, about: { fact: read.name } })),
    ),
  ];
});
