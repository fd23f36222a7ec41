/** Error catalogues of everything that a refusal may come from. */
import { errors as exchange } from "@wasl/exchange";
import { errors as legalTime } from "@wasl/legal-time";
import { type ErrorCatalogue, errors as kernel, proofErrors } from "@wasl/procedure";
import { errors as travelDocument } from "@wasl/travel-document";
import { errors as register } from "../register/search-errors.ts";

export const catalogues: readonly ErrorCatalogue[] = [
  legalTime,
  exchange,
  kernel,
  proofErrors,
  travelDocument,
  register,
];
