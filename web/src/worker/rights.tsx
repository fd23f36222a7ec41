import { T } from "./words.tsx";

const each = ["r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8"] as const;

/** Eight sentences that need no sign-in and no network. */
export function Rights() {
  return (
    <ol className="w-rights">
      {each.map((key) => (
        <li key={key}>
          <T k={key} />
        </li>
      ))}
    </ol>
  );
}
