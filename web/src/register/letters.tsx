import { scriptOf } from "../values/script.ts";
import type { Words } from "../words/words.tsx";
import { useWords } from "../words/words.tsx";
import { joinedGroups } from "./arabic-joined.ts";
import type { Comparison } from "./name-reading.ts";

type Group = Comparison["parts"][number]["groups"][number];

/** Two names beside each other, letter group by letter group. What it shows is also said, for whoever does not see it. */
export function Letters({ comparison }: { readonly comparison: Comparison }) {
  const words = useWords();
  const parts = comparison.parts.map((part) => ({ ...part, groups: groupsOf(part) }));
  const all = parts.flatMap(({ groups }) => groups);
  const isArabic = (side: "asked" | "held") => all.some((group) => scriptOf(group[side]) === "ar");
  const across = isArabic("asked") !== isArabic("held");
  // Between two scripts one must give way: the letters run as the page does.
  const direction = across ? words.direction : isArabic("held") ? "rtl" : "ltr";
  return (
    <figure className="letters" role="img" aria-label={saidOf(parts, words)} dir={direction}>
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one name never move.
        <span className="letters-part" key={at} data-alone={part.agreement === "left-out" || undefined}>
          {columnsOf(part.groups, direction === "rtl").map(({ asked, held, relation }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: nor do its letters.
            <span className="letters-pair" data-relation={relation} key={place}>
              <span lang={scriptOf(asked)}>{asked}</span>
              <i />
              <span lang={scriptOf(held)}>{held}</span>
            </span>
          ))}
        </span>
      ))}
    </figure>
  );
}

function groupsOf({ asked, held, groups }: Comparison["parts"][number]): readonly Group[] {
  return groups.length > 0 ? groups : [{ asked: asked ?? "", held: held ?? "", relation: "left-out" }];
}

function columnsOf(groups: readonly Group[], joins: boolean): readonly Group[] {
  const side = (name: "asked" | "held") => {
    const written = groups.map((group) => group[name]);
    return joins ? joinedGroups(written) : written;
  };
  const [asked, held] = [side("asked"), side("held")];
  return groups.map(({ relation }, at) => ({ asked: asked[at] ?? "", held: held[at] ?? "", relation }));
}

function saidOf(
  parts: readonly { readonly asked?: string; readonly held?: string; readonly groups: readonly Group[] }[],
  { t }: Words,
) {
  const joined = (side: "asked" | "held") =>
    parts
      .map((part) => part[side] ?? "")
      .join(" ")
      .trim() || t("register.nothing");
  const differences = parts
    .flatMap(({ groups }) => groups)
    .filter(({ relation }) => relation !== "same")
    .map(({ asked, held, relation }) =>
      t("register.pair", {
        asked: asked || t("register.nothing"),
        held: held || t("register.nothing"),
        relation: t(`register.relation-${relation}`),
      }),
    );
  return t("register.lettersOf", {
    asked: joined("asked"),
    held: joined("held"),
    differences: differences.length === 0 ? t("register.lettersSame") : differences.join(" ; "),
  });
}
