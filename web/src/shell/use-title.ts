import { useEffect } from "react";

/** The tab says where one is, most particular first. */
export function useTitle(...parts: readonly (string | undefined)[]): void {
  const title = [...parts.filter((part) => part), "Wasl"].join(" · ");
  useEffect(() => {
    document.title = title;
  }, [title]);
}
