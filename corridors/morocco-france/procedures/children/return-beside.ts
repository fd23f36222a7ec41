/** What goes on beside the steps of a return: clocks, an alarm for a child at risk, a reminder where nobody answers. */
import { clock, escalate, flag, fragment, permits, rule, until } from "@wasl/procedure";
import { basis } from "../../basis.ts";

const visit = {
  obliged: "requested",
  waiting: "requesting",
  from: "arrival.at",
  calendar: "requested",
  warns: ["P14D"],
  // A visit that is missing is unknown, never safe: both central authorities are told.
  end: escalate("authority", "authorityThere"),
  basis: basis("C-FU"),
} as const;

export const returnClocks = fragment({
  consultation: clock({
    obliged: "requested",
    waiting: "requesting",
    length: rule("C-H33"),
    calendar: "requested",
    pausedBy: { states: ["moreAsked"] },
    warns: ["P10D"],
    end: permits({ internal: "remind" }),
    basis: basis("C-H33"),
  }),
  clarity: clock({
    obliged: "requesting",
    waiting: "requested",
    length: until("questions.answerBy"),
    calendar: "requesting",
    warns: ["P3D"],
    end: escalate("authority", "authorityThere"),
    basis: basis("M6"),
  }),
  visit3: clock({ ...visit, length: rule("C-FU/first") }),
  visit6: clock({ ...visit, length: rule("C-FU/second") }),
  visit12: clock({ ...visit, length: rule("C-FU/third") }),
});

export const returnFlags = fragment({
  /** A child at risk, on either shore: at once, whatever else is going on. */
  urgent: flag({
    owners: ["requesting", "requested"],
    by: ["care", "judge", "authority", "careThere", "authorityThere"],
    basis: basis("minors §3 urgent"),
  }),
});

export const returnInternal = fragment({
  requesting: {
    states: ["awaiting"],
    steps: {
      remind: {
        roles: "authority",
        from: "awaiting",
        to: "awaiting",
        takes: ["reminder"],
        when: ["consultationOverdue"],
        basis: basis("C-H33"),
      },
    },
  },
});
