import type { ReactNode } from "react";

export function Chapter(props: {
  readonly id: string;
  readonly title: string;
  readonly says?: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="section" id={props.id} aria-labelledby={`${props.id}-title`}>
      <div className="section-head">
        <h2 id={`${props.id}-title`}>{props.title}</h2>
      </div>
      {props.says ? <p className="muted">{props.says}</p> : null}
      {props.children}
    </section>
  );
}
