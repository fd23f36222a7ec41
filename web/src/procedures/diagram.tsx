import { useWords } from "../words/words.tsx";

/** Drawn by the server from the definition; wide drawings scroll in their own frame and can be scrolled by keyboard. */
export function Diagram({ svg, title }: { readonly svg: string; readonly title: string }) {
  const { t } = useWords();
  if (svg === "") return <p className="muted">{t("procedures.noDiagram")}</p>;
  return (
    <figure
      className="diagram"
      aria-label={t("procedures.diagramOf", { title })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
      tabIndex={0}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own server draws it from the ratified definition.
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}
