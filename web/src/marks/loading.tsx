import { useWords } from "../words/words.tsx";

const widths = ["is-short", "is-long", "is-middle"] as const;

/** The shape of what is coming; spoken once. */
export function Loading({ blocks = 2 }: { readonly blocks?: number }) {
  const { t } = useWords();
  return (
    <div className="section" role="status" aria-busy="true" aria-label={t("shell.loading")}>
      {Array.from({ length: blocks }, (_, block) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: identical blocks.
        <div className="paper skeleton" key={block} aria-hidden="true">
          {widths.map((width) => (
            <i className={width} key={width} />
          ))}
        </div>
      ))}
    </div>
  );
}
