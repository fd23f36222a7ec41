/** Who takes part: the State that asks and the State that is asked. Which is which is chosen when a case opens. */
import { fragment, role } from "@wasl/procedure";

export const parties = fragment({ requesting: "opens", requested: "joins" });

/**
 * Two procedure roles may name one row of the catalogue: the second reader is another `REQ_CASE` officer, and a different
 * person is what the second signature asks for. The matrix has no row for the medical service of G6: the corridor adds
 * `REQ_MEDICAL`, which sees who the person is and answers yes or no (see `rights.ts`).
 */
export const roles = fragment({
  prefecture: role("requesting", "REQ_CASE"),
  secondReader: role("requesting", "REQ_CASE"),
  legal: role("requesting", "REQ_LEGAL"),
  medicalService: role("requesting", "REQ_MEDICAL"),
  central: role("requesting", "REQ_CENTRAL"),
  border: role("requesting", "REQ_BORDER"),
  counsel: role("requesting", "COUNSEL"),
  intake: role("requested", "RTD_INTAKE"),
  consul: role("requested", "RTD_CONSUL"),
  identificationService: role("requested", "RTD_IDENT"),
});

/** Only where somebody arrives. */
export const arrivalRoles = fragment({ arrivals: role("requested", "RTD_BORDER") });
