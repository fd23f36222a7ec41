import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Button, Label, Radio, RadioGroup } from "react-aria-components";
import { useOpenCase } from "../api/acts.ts";
import { definitionQuery } from "../api/queries.ts";
import { ProblemNotice } from "../marks/problem-notice.tsx";
import { Side } from "../marks/side.tsx";
import { useCorridor } from "../shell/corridor.tsx";
import { useTitle } from "../shell/use-title.ts";
import { useWords } from "../words/words.tsx";
import { legsOf } from "./legs.ts";

/** Choose the procedure, then which State plays which part; nothing crosses yet. */
export function OpenPage() {
  const { t, w } = useWords();
  const corridor = useCorridor();
  const navigate = useNavigate();
  const open = useOpenCase();
  const openable = corridor.procedures.filter(({ opensAs }) => opensAs.length > 0);
  const [name, setName] = useState(
    openable.find((one) => one.name === "laissez-passer")?.name ?? openable[0]?.name ?? "",
  );
  const [leg, setLeg] = useState(0);
  const { data: page } = useQuery({ ...definitionQuery(name), enabled: name !== "" });
  useTitle(t("cases.open"));
  const legs = page
    ? legsOf(
        page.definition,
        corridor.states.map(({ code }) => code),
        corridor.self,
      )
    : [];
  const chosen = legs[leg] ?? legs[0];
  return (
    <>
      <header className="section">
        <h1>{t("cases.open")}</h1>
        <p className="lead">{t("cases.openLead")}</p>
      </header>
      <form
        className="section open-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!chosen) return;
          open.mutate(
            { procedure: name, parties: chosen },
            { onSuccess: ({ ref }) => void navigate({ to: "/cases/$ref", params: { ref } }) },
          );
        }}
      >
        {open.isError ? <ProblemNotice error={open.error} /> : null}
        <RadioGroup
          className="field is-wide"
          value={name}
          onChange={(value) => {
            setName(value);
            setLeg(0);
          }}
        >
          <Label>{t("cases.procedure")}</Label>
          <div className="tiles">
            {openable.map((one) => (
              <Radio key={one.name} value={one.name} className="tile">
                <b>{w(one.name, "title")}</b>
                <span>{w(one.name, "summary")}</span>
              </Radio>
            ))}
          </div>
        </RadioGroup>
        {chosen ? (
          <RadioGroup className="field is-wide" value={String(leg)} onChange={(value) => setLeg(Number(value))}>
            <Label>{t("cases.parties")}</Label>
            <div className="tiles">
              {legs.map((parties, index) => (
                <Radio key={Object.entries(parties).flat().join()} value={String(index)} className="tile">
                  <span className="leg">
                    {Object.entries(parties).map(([party, state]) => (
                      <span key={party} className="leg-party">
                        <Side state={state} />
                        <span className="muted small">{w(name, `parties.${party}`)}</span>
                      </span>
                    ))}
                  </span>
                </Radio>
              ))}
            </div>
          </RadioGroup>
        ) : null}
        <p className="buttons">
          <Button type="submit" className="button is-first is-auto" isPending={open.isPending} isDisabled={!chosen}>
            {t("cases.openNow")}
          </Button>
        </p>
        <p className="muted small">{t("cases.nothingCrosses")}</p>
      </form>
    </>
  );
}
