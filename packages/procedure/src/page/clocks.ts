import { acts } from "../check/about/acts.ts";
import type { Clock } from "../definition.ts";
import { durationInWords } from "./dates.ts";
import { type Html, html } from "./html.ts";
import { basis, commas, items, line, section, type Telling } from "./telling.ts";

/** Legal time: who must act, how long, what starts, stops and pauses it, what its end means, and on which basis. */
export function clocks(of: Telling): Html | undefined {
  const { definition, own, word } = of;
  const entries = Object.entries(definition.clocks);
  return entries.length === 0
    ? undefined
    : section(
        "clocks",
        own.clocks,
        ...entries.map(
          ([name, clock]) =>
            html`<article class="clock" id="clock-${name}"><h3>${word(`clocks.${name}.title`)}</h3><dl>${lines(of, name, clock)}</dl></article>`,
        ),
      );
}

function lines(of: Telling, name: string, clock: Clock): readonly (Html | undefined)[] {
  const { own, word, language } = of;
  return [
    line(own.obliged, word(`parties.${clock.obliged}`)),
    clock.waiting === clock.obliged ? undefined : line(own.waiting, word(`parties.${clock.waiting}`)),
    line(own.length, length(of, clock)),
    line(own.calendar, word(`parties.${clock.calendar}`)),
    line(own.fromStep, moving(of, name, "starts")),
    clock.from === "step" ? undefined : line(own.runs, html`${own.from} ${path(of, clock.from.fact)}`),
    line(own.stoppedBy, moving(of, name, "stops")),
    line(
      own.pausedBy,
      commas(of, [
        ...clock.pausedBy.flags.map((flag) => word(`flags.${flag}.title`)),
        ...clock.pausedBy.states.map((state) => word(`states.${state}`)),
      ]),
    ),
    line(
      own.warned,
      commas(
        of,
        clock.warns.map((warning) => durationInWords(warning, language)),
      ),
    ),
    line(own.end, word(`clocks.${name}.end`)),
    clock.scope === "shared" ? undefined : line(word(`parties.${clock.scope}`), own.homeClock),
    line(own.basis, basis(of, clock.basis)),
  ];
}

function length(of: Telling, { length: long }: Clock): Html {
  if ("until" in long) {
    return html`${of.own.until} ${path(of, long.until)}`;
  }
  const said = of.outside(`rules.${long.rule}`);
  return said === undefined ? html`<bdi>${long.rule}</bdi>` : html`${said} <bdi>${long.rule}</bdi>`;
}

/** A fact, then the field within it. */
function path({ word, maybe }: Telling, [fact = "", ...fields]: readonly string[]): string {
  const label = word(`facts.${fact}.label`);
  const field = fields.length > 0 ? maybe(`facts.${fact}.fields.${fields.join(".")}`) : undefined;
  return field === undefined ? label : `${label} : ${field}`;
}

function moving({ definition, word }: Telling, clock: string, how: "starts" | "stops"): Html | undefined {
  const found = acts(definition).filter(({ step }) => step[how].includes(clock));
  return found.length === 0
    ? undefined
    : items(
        found.map(({ machine, name, party }) =>
          machine === "shared"
            ? html`<a href="#step-${name}">${word(`steps.${name}.do`)}</a>`
            : html`<a href="#internal-${party}-${name}">${word(`internal.${party}.steps.${name}.do`)}</a>`,
        ),
      );
}
