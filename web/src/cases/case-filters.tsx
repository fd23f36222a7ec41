import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { Input, Label, SearchField } from "react-aria-components";
import { type CaseSearch, definitionQuery } from "../api/queries.ts";
import { Choice } from "../forms/choice.tsx";
import { Icon } from "../marks/icon.tsx";
import { useCorridor } from "../shell/corridor.tsx";
import { useWords } from "../words/words.tsx";

/** Search in either script, then by procedure, state, turn, flag; what is chosen is in the address. */
export function CaseFilters({
  asked,
  onChange,
}: {
  readonly asked: CaseSearch;
  readonly onChange: (next: CaseSearch) => void;
}) {
  const { t, w } = useWords();
  const corridor = useCorridor();
  const only = corridor.procedures.length === 1 ? corridor.procedures[0]?.name : undefined;
  const name = asked.procedure ?? only;
  const { data: page } = useQuery({ ...definitionQuery(name ?? ""), enabled: name !== undefined });
  return (
    <search className="filters" aria-label={t("cases.search")}>
      <TextSearch
        key={asked.text ?? ""}
        text={asked.text ?? ""}
        onSearch={(text) => onChange({ text: text || undefined })}
      />
      <Choice
        label={t("cases.procedure")}
        value={asked.procedure ?? ""}
        options={[
          { id: "", name: t("cases.allProcedures") },
          ...corridor.procedures.map((one) => ({ id: one.name, name: w(one.name, "title") })),
        ]}
        onChange={(procedure) =>
          onChange({ procedure: procedure || undefined, state: undefined, turn: undefined, flag: undefined })
        }
      />
      {name && page ? (
        <>
          <Choice
            label={t("cases.state")}
            value={asked.state ?? ""}
            options={[
              { id: "", name: t("cases.allStates") },
              ...Object.keys(page.definition.states).map((state) => ({ id: state, name: w(name, `states.${state}`) })),
            ]}
            onChange={(state) => onChange({ state: state || undefined })}
          />
          <Choice
            label={t("cases.turn")}
            value={asked.turn ?? ""}
            options={[
              { id: "", name: t("cases.anyTurn") },
              ...Object.keys(page.definition.parties).map((party) => ({
                id: party,
                name: w(name, `parties.${party}`),
              })),
            ]}
            onChange={(turn) => onChange({ turn: turn || undefined })}
          />
          <Choice
            label={t("cases.flag")}
            value={asked.flag ?? ""}
            options={[
              { id: "", name: t("cases.anyFlag") },
              ...Object.keys(page.definition.flags).map((flag) => ({ id: flag, name: w(name, `flags.${flag}.title`) })),
            ]}
            onChange={(flag) => onChange({ flag: flag || undefined })}
          />
        </>
      ) : null}
      <Choice
        label={t("cases.which")}
        value={asked.which ?? ""}
        options={[
          { id: "", name: t("cases.opened") },
          { id: "closed", name: t("cases.closedToo") },
          { id: "all", name: t("cases.all") },
        ]}
        onChange={(which) => onChange({ which: which === "closed" || which === "all" ? which : undefined })}
      />
    </search>
  );
}

/** Waits for a pause in the typing; Enter does not wait. */
function TextSearch({ text, onSearch }: { readonly text: string; readonly onSearch: (text: string) => void }) {
  const { t } = useWords();
  const [typed, setTyped] = useState(text);
  useEffect(() => {
    if (typed === text) return;
    const timer = setTimeout(() => onSearch(typed), 450);
    return () => clearTimeout(timer);
  }, [typed, text, onSearch]);
  return (
    <SearchField className="filter-search" value={typed} onChange={setTyped} onSubmit={onSearch}>
      <Label>{t("cases.text")}</Label>
      <div className="search-box">
        <Icon name="search" />
        <Input className="input" placeholder={t("cases.textHint")} dir="auto" />
      </div>
    </SearchField>
  );
}
