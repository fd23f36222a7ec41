import { Value } from "../values/value.tsx";
import { useWords } from "../words/words.tsx";
import type { FormPart } from "./form-parts.ts";

/** What is agreed to, as the other side proposed it: to be read, not typed. */
export function AgreedText(props: {
  readonly part: FormPart;
  readonly agreesTo: NonNullable<FormPart["agreesTo"]>;
  readonly caseRef: string;
}) {
  const { t, w } = useWords();
  const { part, agreesTo, caseRef } = props;
  return (
    <>
      <h2 className="panel-title">{w(part.place.procedure, `facts.${agreesTo.id}.label`)}</h2>
      <p className="muted small">{t("act.agreesTo")}</p>
      <Value schema={agreesTo.schema} value={agreesTo.value} place={part.place} caseRef={caseRef} />
    </>
  );
}
