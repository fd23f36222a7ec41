/** `image/jpeg` → `JPEG`: the names that people know. */
export function fileKinds(accept: readonly string[]): string {
  return accept
    .map((type) =>
      type
        .slice(type.lastIndexOf("/") + 1)
        .replace("octet-stream", "NIST")
        .toUpperCase(),
    )
    .join(", ");
}

/** Why a chosen file is refused before it is even sent; the server looks inside it again. */
export function fileRefusal(
  file: { readonly size: number; readonly type: string },
  limits: { readonly accept: readonly string[]; readonly maxBytes: number },
): "size" | "kind" | undefined {
  if (file.size > limits.maxBytes || file.size === 0) return "size";
  // Some systems give no type for rarer formats: only a type that is known and not accepted is refused here.
  if (file.type !== "" && !limits.accept.includes(file.type)) return "kind";
  return undefined;
}
