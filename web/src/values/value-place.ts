/** Where a value's words are: `laissez-passer`, `facts.person`, and the way down from there. */
export interface ValuePlace {
  readonly procedure: string;
  readonly base: string;
  readonly path: readonly string[];
}

export const inside = (place: ValuePlace, field: string): ValuePlace => ({ ...place, path: [...place.path, field] });

/** Key of the label of a place: the fact's own, or that of a field within it. */
export const labelPath = ({ base, path }: ValuePlace): string => {
  if (path.length > 0) return `${base}.fields.${path.join(".")}`;
  return base.startsWith("lists.") ? base.replace(/\.entry$/, ".title") : `${base}.label`;
};

/** The same place as the server names it when a file is sent: `statement.attachment`, `message:note`. */
export function attachmentPlace({ base, path }: ValuePlace): string {
  const [kind, id = ""] = base.split(".");
  return kind === "messages" ? `message:${id}` : [id, ...path].join(".");
}
