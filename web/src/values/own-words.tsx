import { Run } from "./run.tsx";

/** What somebody said, whole and as said: never shortened, set apart from what others write about them. */
export function OwnWords({ text }: { readonly text: string }) {
  return (
    <blockquote className="own-words">
      <Run text={text} />
    </blockquote>
  );
}
