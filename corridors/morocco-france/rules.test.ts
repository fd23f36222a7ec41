import { deadline, ruleKey, schedule } from "@wasl/legal-time";
import { describe, expect, it } from "vitest";
import { france } from "./calendars/fr.ts";
import { rules } from "./rules.ts";

const paris = (text: string) =>
  Temporal.PlainDateTime.from(text).toZonedDateTime("Europe/Paris").toInstant().toString();
const local = (instant: string) =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO("Europe/Paris")
    .toPlainDateTime()
    .toString({ smallestUnit: "minute" });

function retention(from: string, chain: Parameters<typeof schedule>[0]["chain"]) {
  const answer = schedule({ rules, chain, from: paris(from), calendar: france });
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.periods;
}

const today = ["C-RET-1", "C-RET-2", "C-RET-3", "C-RET-4"];
const former = ["C-RET-1", "C-RET-2", "C-RET-3", "C-RET-4-OLD/first", "C-RET-4-OLD/second"];

describe("the French retention schedule", () => {
  it("since 11 November 2025: 96 hours from the minute, then 26, 30 and 30 days, 90 in all", () => {
    const periods = retention("2026-03-02T10:15", today);
    expect(periods.map((period) => local(period.due))).toEqual([
      "2026-03-06T10:15",
      "2026-03-31T23:59",
      "2026-04-30T23:59",
      "2026-05-30T23:59",
    ]);
    expect(periods.map((period) => period.cumulatedDays)).toEqual([4, 30, 60, 90]);
    expect(periods.flatMap((period) => period.notes ?? [])).toEqual([]);
  });

  it("before: 4, 26, 30, 15 and 15 days, first day counted, expiry at midnight, 90 in all", () => {
    const periods = retention("2025-03-03T10:15", former);
    expect(periods.map((period) => local(period.due))).toEqual([
      "2025-03-06T23:59",
      "2025-04-01T23:59",
      "2025-05-01T23:59",
      "2025-05-16T23:59",
      "2025-05-31T23:59",
    ]);
    expect(periods.map((period) => period.cumulatedDays)).toEqual([4, 30, 60, 75, 90]);
  });

  it("never keeps anyone longer than 90 times 24 hours, at whatever minute the placement is notified", () => {
    for (const from of ["2026-03-02T00:00", "2026-03-02T10:15", "2026-03-02T23:59", "2026-10-20T12:00"]) {
      const last = retention(from, today).at(-1);
      const kept = Temporal.Instant.from(paris(from)).until(Temporal.Instant.from(last?.due ?? ""));
      // One hour more at most, where the clocks go back on the way: the last day is a day of 25 hours.
      expect(kept.total("hours")).toBeLessThanOrEqual(90 * 24 + 1);
    }
  });

  it("counts 96 elapsed hours through the night on which clocks go forward", () => {
    const [first] = retention("2026-03-28T10:15", ["C-RET-1"]);
    expect(local(first?.due ?? "")).toBe("2026-04-01T11:15");
  });

  it("I4: a title that ends at 23:40 has ended when a laissez-passer is issued at 23:55", () => {
    const [first] = retention("2026-01-10T23:40", ["C-RET-1"]);
    const issued = paris("2026-01-14T23:55");
    expect(local(first?.due ?? "")).toBe("2026-01-14T23:40");
    expect(Temporal.Instant.compare(issued, first?.due ?? "")).toBe(1);
  });

  it("I5: placed on 10 November 2025, extended on the 12th: the dated row of each decision, flagged to confirm", () => {
    const [placement, extension] = retention("2025-11-10T09:00", [
      "C-RET-1",
      { rule: "C-RET-2", decidedOn: "2025-11-12" },
    ]);
    expect(placement?.rule).toBe("C-RET-1@2024-01-28");
    expect(local(placement?.due ?? "")).toBe("2025-11-13T23:59");
    expect(extension?.rule).toBe("C-RET-2@2025-11-11");
    expect(extension?.notes).toEqual(["transition-to-confirm"]);
  });

  it("refuses the new third extension for a decision taken before it existed, and the old one after", () => {
    const ask = (rule: string, at: string) => deadline({ rules, rule, from: paris(at), calendar: france });
    expect(ask("C-RET-4", "2025-11-10T12:00")).toMatchObject({ ok: false, refusal: { code: "rule-not-in-force" } });
    expect(ask("C-RET-4-OLD/first", "2025-11-11T00:00")).toMatchObject({ refusal: { code: "rule-not-in-force" } });
  });
});

describe("the table of rules", () => {
  it("has every clock of the domain reference", () => {
    const ids = new Set(rules.map((rule) => rule.id));
    const asked = `C-RET-1 C-RET-2 C-RET-3 C-RET-4 C-RET-4-OLD C-LPC-VAL C-LPC-FLIGHT C-LPC-REPLY C-LIST C-CLR C-CONF
      C-TB-ACK C-TB C-MA-RET C-APP-48 C-APP-7 C-APP-1M C-ASY-5 C-ASY-96 C-TRF C-VOL C-SEA-6M C-SEA-CARD C-SEA-3M C-SEA-REQ
      C-SEA-KBIS C-SEA-DEC C-YP-DUR C-STU-964 C-STU-DECL C-AEM-DATA C-AEM-LOG C-BIA C-H33 C-FU C-SIGNER-KEY C-SIGNER-CRL`;
    expect(asked.split(/\s+/).filter((id) => !ids.has(id))).toEqual([]);
  });

  it("names every row once, and never has two versions in force on one day", () => {
    expect(new Set(rules.map(ruleKey)).size).toBe(rules.length);
    for (const rule of rules) {
      const name = rule.variant ? `${rule.id}/${rule.variant}` : rule.id;
      const answer = deadline({ rules, rule: name, from: `${rule.effectiveFrom}T12:00:00Z`, calendar: france });
      expect(answer, name).toMatchObject({ ok: true });
    }
  });

  it("says where each sourced row comes from", () => {
    const silent = rules.filter((rule) => rule.basis === "" || (rule.tag === "S-s" && !rule.sourceUrl));
    expect(silent).toEqual([]);
  });

  it("takes the longer reading of the seven-day appeal, and keeps the other", () => {
    const answer = deadline({ rules, rule: "C-APP-7", from: paris("2026-03-02T15:00"), calendar: france });
    expect(answer).toMatchObject({ ok: true, deadline: { notes: ["disputed-reading"] } });
    if (!answer.ok) return;
    expect(local(answer.deadline.due)).toBe("2026-03-10T23:59");
    expect(local(answer.deadline.otherReading ?? "")).toBe("2026-03-09T23:59");
  });
});
