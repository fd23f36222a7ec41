/** Who counsels, what happens at home before anything leaves, the person's change of mind at any time, and the clocks of the year. */
import { clock, escalate, flag, fragment, role, rule } from "@wasl/procedure";
import { basis } from "../../basis.ts";

const section = basis("coordination §3.3");

export const assistedRoles = fragment({
  counsellor: role("requesting", "AVRR_COUNSEL"),
  lawyer: role("requesting", "COUNSEL"),
  consul: role("requested", "AVRR_CONSUL"),
  partner: role("requested", "AVRR_PARTNER"),
});

/** At home, and known to nobody else: until the person has consented there is nothing to send. */
export const assistedInternal = fragment({
  requesting: {
    states: ["interest", "counselled", "eligible", "consented", "notEligible", "childWay"],
    steps: {
      counsel: {
        roles: "counsellor",
        from: "interest",
        to: "counselled",
        takes: ["counselling"],
        when: ["told"],
        basis: [section, basis("V1")],
      },
      findEligible: {
        roles: "counsellor",
        from: "counselled",
        to: "eligible",
        takes: ["eligibility", "aid"],
        when: ["eligible", "firstAid", "adult", "adultByBirthDate"],
        lapses: ["age"],
        basis: [basis("coordination §3.1 who"), basis("V6")],
      },
      findNotEligible: {
        roles: "counsellor",
        from: "counselled",
        to: "notEligible",
        takes: ["eligibility"],
        when: ["notEligible"],
        basis: basis("coordination §3.1 who"),
      },
      lookAgain: {
        roles: "counsellor",
        from: ["notEligible", "childWay"],
        to: "counselled",
        reasons: ["APPEAL", "NEW_FACT", "JUDGE_ON_AGE"],
        basis: basis("coordination §3.1 who"),
      },
      /** Minor, or perhaps: child protection is told, and this way is closed. */
      handToChildProtection: {
        roles: "counsellor",
        from: ["interest", "counselled", "eligible", "consented"],
        to: "childWay",
        reasons: ["MINOR", "AGE_IN_DOUBT"],
        basis: [basis("V4"), basis("W3")],
      },
      consentInWriting: {
        roles: "counsellor",
        from: "eligible",
        to: "consented",
        persons: 2,
        takes: ["consent"],
        when: ["told", "amountsShown", "stillWants"],
        lapses: ["stillWants"],
        basis: [basis("V1"), basis("V6")],
      },
    },
  },
});

export const assistedFlags = fragment({
  /** By voice, at any time, without a reason: it closes the file, and nothing of it is read anywhere else. */
  changedMind: flag({ owners: "requesting", by: "counsellor", effect: "closes", basis: basis("V3") }),
  objection: flag({
    owners: "requesting",
    by: ["lawyer", "counsellor"],
    crosses: false,
    basis: basis("safeguards §9 objection"),
  }),
});

const visit = {
  obliged: "requested",
  waiting: "requesting",
  from: "arrival.at",
  calendar: "requested",
  warns: ["P14D"],
  end: escalate("counsellor", "partner"),
  basis: section,
} as const;

export const assistedClocks = fragment({
  arriving: clock({
    obliged: "requested",
    waiting: "requesting",
    length: rule("C-CONF"),
    calendar: "requested",
    warns: ["P1D"],
    end: escalate("counsellor", "partner"),
    basis: basis("C-CONF"),
  }),
  visit3: clock({ ...visit, length: rule("C-FU/first") }),
  visit6: clock({ ...visit, length: rule("C-FU/second") }),
  visit12: clock({ ...visit, length: rule("C-FU/third") }),
});
