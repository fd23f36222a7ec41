/** Worked cases of the fixtures, as far as pairs of runs need somewhere to begin. */
import type { ExampleMove } from "../../definition.ts";
import { complaint } from "../../fixtures/complaint.ts";
import { contextAt } from "../../fixtures/setting.ts";
import { transit } from "../../fixtures/transit.ts";
import type { Stage } from "./stage.ts";

const move =
  (kind: ExampleMove["do"]) =>
  (at: string, role: string, name: string, more: Partial<ExampleMove> = {}): ExampleMove => ({
    at: `2026-03-${at}:00Z`,
    role,
    do: kind,
    name,
    ...more,
  });
const [record, step, sign, internal, raise, lift] = [
  move("record"),
  move("step"),
  move("sign"),
  move("internal"),
  move("raise"),
  move("lift"),
] as const;

const outcome = { code: "remedy", reasons: "Paid." };

export const complaints: Stage = {
  definition: complaint,
  contextAt: (now) => contextAt(now),
  outside: ["WORK_INSPECT", "WORK_OFFER"],
  plays: [
    {
      at: "2026-03-02T08:00:00Z",
      party: "origin",
      moves: [
        record("02T08:10", "clerk", "file", {
          facts: { grievance: { theme: "pay", account: "Unpaid hours." }, site: "Farm 3" },
        }),
        record("02T08:20", "clerk", "worker", { facts: { worker: { name: "Karim Naciri", birth: "1990-XX-XX" } } }),
        record("02T09:00", "safety", "gate", { facts: { danger: "none" } }),
        step("02T10:00", "clerk", "refer", { person: "amal" }),
        sign("02T10:30", "mediator", "refer", { person: "bruno" }),
        internal("03T09:00", "inspector", "assign"),
        step("03T10:00", "inspector", "askMore", { reason: "site" }),
        raise("03T11:00", "mediator", "onHold", { reason: "travel" }),
        record("04T09:00", "clerk", "site", { facts: { site: "Farm 4" } }),
        lift("04T09:30", "mediator", "onHold"),
        record("04T10:00", "safety", "gate", { facts: { danger: "none" } }),
        step("04T10:30", "clerk", "refer", { person: "amal" }),
        sign("04T11:00", "mediator", "refer", { person: "bruno" }),
        internal("05T09:00", "inspector", "visit"),
        step("05T10:00", "inspector", "answer", { facts: { outcome } }),
        step("06T09:00", "mediator", "close"),
      ],
    },
  ],
};

const person = { name: "Karim Naciri", birth: "1990-05-XX" };
const route = { from: "BOD", through: "MAD", on: "2026-04-20" };

export const transits: Stage = {
  definition: transit,
  contextAt: (now) => contextAt(now),
  outside: ["REQ_CASE", "RTD_INTAKE"],
  plays: [
    {
      at: "2026-03-02T08:00:00Z",
      party: "requesting",
      moves: [
        record("02T09:00", "legal", "gate", { facts: { fit: "yes" } }),
        step("02T10:00", "officer", "ask", { facts: { person, route, escort: "one" } }),
        step("03T10:00", "transitOfficer", "grant", { facts: { terms: "By day." } }),
        raise("03T11:00", "officer", "suspended", { reason: "flight" }),
        lift("03T14:00", "officer", "suspended"),
        step("04T08:00", "officer", "reroute", { facts: { route: { ...route, through: "AGP" } } }),
        record("04T09:00", "legal", "gate", { facts: { fit: "yes" } }),
        step("04T10:00", "officer", "depart", { person: "amal" }),
        sign("04T10:30", "officer", "depart", { person: "bruno" }),
        step("05T10:00", "transitOfficer", "handOver"),
        step("05T18:00", "requestedOfficer", "receive", { facts: { arrival: "2026-03-05" } }),
      ],
    },
  ],
};
