import type { Procedure } from "@wasl/procedure";
import { Icon } from "../marks/icon.tsx";
import { useWords } from "../words/words.tsx";
import { Basis } from "./basis.tsx";
import { Chapter } from "./chapter.tsx";

export function Walls({ definition }: { readonly definition: Procedure }) {
  const { t, w } = useWords();
  const { name, walls } = definition;
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
            </div>
          </li>
        ))}
      </ul>
    </Chapter>
  );
}
