import type { ToldProof } from "@wasl/procedure";
import type { IconName } from "../marks/icon.tsx";
import { Notice } from "../marks/notice.tsx";
import { Status } from "../marks/status.tsx";
import type { Tone } from "../time/remaining.ts";
import { Chapter } from "./chapter.tsx";

interface Shape {
  readonly tone: Tone;
  readonly icon: IconName;
}

/** A verdict by shape as well as colour; its word comes with it. */
export const verdictShape: Readonly<Record<ToldProof["walls"][number]["verdict"], Shape>> = {
  proved: { tone: "ok", icon: "done" },
  broken: { tone: "overdue", icon: "cross" },
  "not-shown": { tone: "soon", icon: "late" },
};

const wholeShape: Readonly<Record<ToldProof["verdict"], Shape>> = {
  proved: verdictShape.proved,
  broken: verdictShape.broken,
  partly: verdictShape["not-shown"],
  none: verdictShape["not-shown"],
};

/** What is proved for this very version, over how many states; what that means, and what it does not. */
export function Proof({ proof }: { readonly proof: ToldProof }) {
  return (
    <Chapter id="proof" title={proof.title}>
      <Notice {...wholeShape[proof.verdict]} title={proof.says}>
        {proof.bounds.map((bound) => (
          <span className="notice-line" key={bound}>
            {bound}
          </span>
        ))}
        <span className="notice-line small">
          {proof.forHash} <span className="code">{proof.hash}</span>
        </span>
      </Notice>
      <ShownList title={proof.promisesTitle} shown={proof.promises} />
      <ShownList title={proof.secretsTitle} shown={proof.secrets} />
      <h3 className="proof-title">{proof.meansTitle}</h3>
      <p className="proof-means">{proof.means}</p>
      <details className="behind">
        <summary>{proof.leftOutTitle}</summary>
        <ul className="small proof-left-out">
          {proof.leftOut.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </details>
    </Chapter>
  );
}

function ShownList({ title, shown }: { readonly title: string; readonly shown: ToldProof["promises"] }) {
  if (shown.length === 0) return null;
  return (
    <>
      <h3 className="proof-title">{title}</h3>
      <ul className="plain promises">
        {shown.map(({ id, says, verdict, verdictSays }) => (
          <li key={id}>
            <span>{says}</span> <Status {...verdictShape[verdict]}>{verdictSays}</Status>
          </li>
        ))}
      </ul>
    </>
  );
}
