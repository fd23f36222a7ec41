/** A zone has capitals only; what a keyboard or a copied text brings along unseen is no part of it. */
export function zoneAsPrinted(typed: string): string {
  return typed.replaceAll(/\p{Cf}/gu, "").toUpperCase();
}
