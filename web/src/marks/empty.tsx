import type { ReactNode } from "react";
import { Knotwork } from "./knotwork.tsx";

export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="empty">
      <Knotwork />
      <p className="empty-title">{title}</p>
      {children ? <div className="small muted">{children}</div> : null}
    </div>
  );
}
