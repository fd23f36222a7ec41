/** Error catalogues of everything that a refusal may come from. */
import { errors as kernel, type ErrorCatalogue } from "@wasl/procedure";

export const catalogues: readonly ErrorCatalogue[] = [kernel];
