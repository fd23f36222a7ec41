import type { ReactNode } from "react";
import type { Tone } from "../time/remaining.ts";
import { Icon, type IconName } from "./icon.tsx";

export function Notice(props: {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly title: string;
  readonly children?: ReactNode;
  /** Said aloud at once: something went wrong after an act. */
  readonly urgent?: boolean;
}) {
  return (
    <div className="notice" data-tone={props.tone} role={props.urgent ? "alert" : undefined}>
      <Icon name={props.icon} />
      <div>
        <b>{props.title}</b>
        {props.children ? <span>{props.children}</span> : null}
      </div>
    </div>
  );
}
