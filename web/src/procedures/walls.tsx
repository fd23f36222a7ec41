import type { Procedure, ToldProof } from "@wasl/procedure";
import { Icon } from "../marks/icon.tsx";
import { Status } from "../marks/status.tsx";
import { useWords } from "../words/words.tsx";
import { Basis } from "./basis.tsx";
import { Chapter } from "./chapter.tsx";
import { verdictShape } from "./proof.tsx";

/** The safeguards, each with what is proved of it. */
export function Walls(props: { readonly definition: Procedure; readonly proof: ToldProof | null }) {
  const { t, w } = useWords();
  const { name, walls } = props.definition;
  const shown = new Map(props.proof?.walls.map((wall) => [wall.id, wall]));
  if (walls.length === 0) return null;
  return (
    <Chapter id="walls" title={t("procedures.walls")} says={t("procedures.wallsSay")}>
      <ul className="walls">
        {walls.map((wall) => (
          <li key={wall.id} className="paper wall">
            <Icon name="stop" />
            <div>
              <p className="wall-says">{w(name, `walls.${wall.id}`)}</p>
              <p className="muted small">
                {w(name, `parties.${wall.party}`)} · <Basis basis={wall.basis} />
              </p>
              <WallVerdict wall={shown.get(wall.id)} />
            </div>
          </li>
        ))}
      </ul>
    </Chapter>
  );
}

function WallVerdict({ wall }: { readonly wall: ToldProof["walls"][number] | undefined }) {
  if (wall === undefined) return null;
  return (
    <p className="small">
      <Status {...verdictShape[wall.verdict]}>
        {wall.verdictSays}
        {wall.asked ? <span className="muted"> · {wall.asked}</span> : null}
      </Status>
    </p>
  );
}
