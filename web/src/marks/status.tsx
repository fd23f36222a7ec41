import type { ReactNode } from "react";
import type { Tone } from "../time/remaining.ts";
import { Icon, type IconName } from "./icon.tsx";

/** A shape and a word; the colour only repeats them. A plate behind it in a page's head only. */
export function Status(props: {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly plate?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <span className={props.plate ? "status is-plate" : "status"} data-tone={props.tone}>
      <Icon name={props.icon} />
      <span>{props.children}</span>
    </span>
  );
}
