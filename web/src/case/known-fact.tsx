import { Link } from "@tanstack/react-router";
import type { CaseView, Schema } from "@wasl/procedure";
import { Icon } from "../marks/icon.tsx";
import { Moment } from "../marks/moment.tsx";
import { Status } from "../marks/status.tsx";
import { useCorridor } from "../shell/corridor.tsx";
import { useStateForms } from "../shell/state-words.ts";
import { Value } from "../values/value.tsx";
import { useWords } from "../words/words.tsx";
import { useDefinition } from "./definition.tsx";
import type { DossierRow } from "./dossier-rows.ts";

export function KnownFact({ row, view }: { readonly row: DossierRow; readonly view: CaseView }) {
  const { t, w } = useWords();
  const definition = useDefinition();
  const procedure = definition.name;
  const label = w(procedure, `facts.${row.id}.label`);
  const edit = row.mayRecord ? (
    <Link className="known-edit" to="/cases/$ref/$act/$name" params={{ ref: view.ref, act: "record", name: row.id }}>
      {t(row.held ? "case.change" : "case.fill")} <span className="out-of-sight">{label}</span>
    </Link>
  ) : null;
  if (row.held === undefined) {
    return (
      <div className="known-fact is-empty" data-fact={row.id} data-need={row.need}>
        <span className="known-name">{label}</span>
        {row.need === "needed" ? (
          <Status tone="soon" icon="wait">
            {t("case.toFill")}
          </Status>
        ) : null}
        {edit}
      </div>
    );
  }
  return (
    <details
      className="known-fact"
      data-fact={row.id}
      data-need={row.need}
      open={hasOwnWords(definition.facts[row.id]?.schema)}
    >
      <summary>
        <span className="known-name">{label}</span>
        {row.need === "renew" ? (
          <Status tone="soon" icon="clock">
            {t("case.lapsed")}
          </Status>
        ) : (
          <Where row={row} view={view} />
        )}
      </summary>
      <KnownValue row={row} view={view} />
      {edit ? <p className="known-foot">{edit}</p> : null}
    </details>
  );
}

/** What a person said about themselves is not folded away. */
function hasOwnWords(schema: Schema | undefined): boolean {
  if (schema?.type === "record") return Object.values(schema.fields).some((field) => hasOwnWords(field.schema));
  return schema?.type === "text" && schema.own === true;
}

/** Who else holds it: nobody, or the States that it was sent to. */
function Where({ row, view }: { readonly row: DossierRow; readonly view: CaseView }) {
  const { t } = useWords();
  const forms = useStateForms();
  const corridor = useCorridor();
  const holders = (row.held?.heldBy ?? []).filter((party) => party !== view.self);
  const others = holders.filter((party) => Object.hasOwn(view.parties, party));
  // What lives on the person's file may have crossed with another case of theirs.
  if (holders.length > 0 && others.length === 0) {
    return (
      <span className="home">
        <Icon name="envelope" />
        {t("case.heldElsewhere")}
      </span>
    );
  }
  return (
    <span className="home">
      <Icon name={others.length === 0 ? "home" : "envelope"} />
      {others.length === 0
        ? t(row.held?.kind === "shared" ? "case.notYetIn" : "case.staysIn", forms(corridor.self))
        : t("case.heldBy", { states: others.map((party) => forms(view.parties[party]).in).join(t("shell.comma")) })}
    </span>
  );
}

function KnownValue({ row, view }: { readonly row: DossierRow; readonly view: CaseView }) {
  const { t, w } = useWords();
  const definition = useDefinition();
  const procedure = definition.name;
  const schema = definition.facts[row.id]?.schema;
  const { held } = row;
  if (schema === undefined || held === undefined) return null;
  return (
    <div className="known-value">
      <Value
        schema={schema}
        value={held.value}
        place={{ procedure, base: `facts.${row.id}`, path: [] }}
        caseRef={view.ref}
      />
      <p className="muted mini">
        {held.role ? `${w(procedure, `roles.${held.role}`)}${t("shell.comma")}` : null}
        <Moment at={held.at} shape={{ weekday: false }} />
      </p>
    </div>
  );
}
