import type { Readings } from "../../../server/http/api.ts";
import { useWords } from "../words/words.tsx";
import { DefinitionFold } from "./definition-fold.tsx";
import { useFigures } from "./figures.ts";

type Indicator = Readings["procedures"][number]["indicators"][number];

/** A line an indicator: what it is over what, its value or why there is none, what that is made of, what is left out. */
export function ReadingsTable({ indicators }: { readonly indicators: readonly Indicator[] }) {
  const { t } = useWords();
  return (
    <div className="table-frame">
      <table className="table stack readings">
        <thead>
          <tr>
            <th scope="col">{t("indicators.indicator")}</th>
            <th scope="col">{t("indicators.value")}</th>
            <th scope="col">{t("indicators.counts")}</th>
            <th scope="col">{t("indicators.excluded")}</th>
          </tr>
        </thead>
        <tbody>
          {indicators.map((one) => (
            <Line key={one.id} one={one} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ one }: { readonly one: Indicator }) {
  const { t } = useWords();
  const figures = useFigures();
  const { reading } = one;
  return (
    <tr id={`reading-${one.id}`}>
      <th scope="row">
        <b>{one.name}</b>
        <span className="block small">
          {one.over === "" ? one.counted : t("indicators.of", { counted: one.counted, over: one.over })}
        </span>
        <DefinitionFold one={one} />
      </th>
      <td data-label={t("indicators.value")}>
        <Value one={one} />
      </td>
      <td data-label={t("indicators.counts")}>
        {reading.n === null ? (
          <span className="muted">–</span>
        ) : (
          <>
            <span className="block num">
              <b>{figures(reading.n)}</b> {t("indicators.all")}
            </span>
            {one.measure === "split" ? null : <Cells cells={reading.cells} />}
          </>
        )}
      </td>
      <td data-label={t("indicators.excluded")}>
        {reading.excluded === null ? (
          <span className="muted small">{reading.n === null ? "–" : t("indicators.notTold")}</span>
        ) : (
          <span className="num">{figures(reading.excluded)}</span>
        )}
      </td>
    </tr>
  );
}

function Cells({ cells }: { readonly cells: Indicator["reading"]["cells"] }) {
  const figures = useFigures();
  return cells.map(({ id, name, count }) => (
    <span className="block small" key={id}>
      {name} <b className="num">{figures(count)}</b>
    </span>
  ));
}

function Value({ one }: { readonly one: Indicator }) {
  const { t } = useWords();
  const figures = useFigures();
  const { silence, n, percent, median, p90, provisional } = one.reading;
  if (silence)
    return (
      <span className="silence small" data-code={silence.code}>
        <span className="block">{silence.says}</span>
        <span className="block muted">{silence.next}</span>
      </span>
    );
  const days = (value: number | null) =>
    value === null ? t("indicators.longer") : t("indicators.days", { value: figures(value) });
  const many = one.measure === "count" || one.measure === "stock";
  return (
    <span className="value">
      {one.measure === "rate" && percent !== null ? (
        <b>{t("indicators.percent", { value: figures(percent, 1) })}</b>
      ) : null}
      {one.measure === "rate" && percent === null && n !== null ? (
        <b>
          <bdi>
            {figures(one.reading.cells.find(({ id }) => id === "met")?.count ?? 0)} / {figures(n)}
          </bdi>
        </b>
      ) : null}
      {many && n !== null ? <b>{figures(n)}</b> : null}
      {one.measure === "delay" ? (
        <>
          <span>
            <small>{t("indicators.median")}</small> <b>{days(median)}</b>
          </span>
          {p90 === null ? null : (
            <span>
              <small>{t("indicators.p90")}</small> {days(p90)}
            </span>
          )}
        </>
      ) : null}
      {one.measure === "split" ? <Cells cells={one.reading.cells} /> : null}
      {provisional ? <small>{t("indicators.provisional")}</small> : null}
    </span>
  );
}
