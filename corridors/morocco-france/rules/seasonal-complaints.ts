/** How soon a worker's complaint is answered for (seasonal-work §8). */
import { row } from "./table.ts";

const complaint = { jurisdiction: "corridor", tag: "D", protects: "shorter" } as const;

export const seasonalComplaints = [
  row({ ...complaint, id: "C-CPL-ACK", value: 48, unit: "h", basis: "seasonal-work §8: acknowledged within 48 hours" }),
  row({ ...complaint, id: "C-CPL-TRI", value: 5, unit: "wd", basis: "seasonal-work §8: sorted within 5 working days" }),
  row({ ...complaint, id: "C-CPL-URG", value: 24, unit: "h", basis: "seasonal-work §8: urgent, within 24 hours" }),
];
