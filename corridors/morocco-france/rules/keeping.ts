/** How long data and keys are kept (safeguards §8, proposed until the data-protection instrument says; standards §3). */
import { row } from "./table.ts";

const proposed = { jurisdiction: "corridor", tag: "D", protects: "shorter", basis: "safeguards §8, proposed" } as const;
const signer = { jurisdiction: "corridor", tag: "S", protects: "shorter", basis: "ICAO Doc 9303-12 §7.1.3" } as const;

export const keeping = [
  row({ ...proposed, id: "K-DRAFT", value: 30, unit: "d" }),
  row({ ...proposed, id: "K-BIOMETRICS", value: 30, unit: "d" }),
  row({ ...proposed, id: "K-CASE", value: 24, unit: "m" }),
  row({ ...proposed, id: "K-CASE", variant: "open-remedy", value: 60, unit: "m" }),
  row({ ...proposed, id: "K-DOCUMENT", value: 24, unit: "m" }),
  row({ ...proposed, id: "K-LEDGER", value: 120, unit: "m" }),
  row({ ...proposed, id: "K-CHILD", value: 12, unit: "m" }),
  row({ ...proposed, id: "K-SEASON", value: 36, unit: "m" }),
  row({ ...proposed, id: "K-AID", value: 12, unit: "m" }),
  row({ ...proposed, id: "K-ACCESS-LOG", value: 72, unit: "m" }),
  row({ ...signer, id: "C-SIGNER-KEY", value: 14, unit: "m" }),
  row({ ...signer, id: "C-SIGNER-CRL", value: 90, unit: "d" }),
];
