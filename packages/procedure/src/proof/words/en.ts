import type { ProofWords } from "./words.ts";

export const en: ProofWords = {
  acts: {
    atHome: (done) => `${done} (at home: nothing of it crosses)`,
    receive: (step) => `receives “${step}”`,
    receiveBare: (step) => `receives “${step}”, without what came with it`,
    takenBack: (by, state) =>
      `hears that the last step was taken back by its author (${by}); its case stands at “${state}” again`,
    heardLeaving: (by, flag) => `hears that the other has left (${by}): “${flag}”`,
    refuse: (step) => `refuses “${step}”, by a signed refusal`,
    heardUndone: (step) => `hears that “${step}” was refused: the step is undone`,
    heardStands: (step) => `hears that “${step}” was refused; others have built on the step, and it stands`,
    withdraw: (step) => `takes “${step}” back before it has left`,
    leave: (flag) => `${flag}: its part of the case is closed`,
    change: (what) => `what it knows changes: ${what}`,
  },
  two: (second) => `second signature: ${second}`,
  knew: "Knew at that moment",
  stands: "The case then stands",
  nothingYet: "knows nothing of it yet",
  colon: ":",
  semicolon: "; ",
  or: " or ",
  quoted: (text) => `“${text}”`,
  held: { yes: "recorded", no: "not recorded" },
  attested: { yes: "attested", no: "no attestation that holds" },
  verdict: { true: "yes", false: "no", unknown: "unknown" },
  missing: "not given",
  given: "given",
  other: "another value",
  flag: (title, owner) => `Flag “${title}” (${owner})`,
  raised: { up: "raised", down: "not raised" },
  clock: (title) => `Deadline “${title}”`,
  clocks: {
    going: "running",
    running: "running",
    paused: "paused",
    ended: "over",
    "not-started": "not started",
    stopped: "stopped",
    any: "wherever it stood before",
  },
  atHomeIn: "At home",
  entries: (list) => `Number of entries in “${list}”`,
  link: (link) => `Linked case “${link}”`,
  now: "now",
  metConditions: (count) => (count === 1 ? "One condition asked for, met" : `${count} conditions asked for, all met`),
  notAsked: "This step does not ask for",
  brokenWall: "Safeguard broken",
  brokenPromise: "Does not hold",
  reference: "reference",
  here: "broken here",
  story: (acts) => (acts === 1 ? "How it comes to that, in one act" : `How it comes to that, in ${acts} acts`),
  helpless: (party, clock) =>
    `${party} waits for “${clock}” to end, the other side stays silent, and nothing that was promised can be done any more.`,
  neverTaken: "No run ever comes to",
  promises: {
    oneTurn: {
      holds: "Only one party at a time may move the case.",
      broken: "Two parties may move the case at the same time.",
    },
    arrivesInPlace: {
      holds: "Every step arrives where it can be taken in.",
      broken: "A step arrives at a server whose case does not stand where that step begins.",
    },
    convergence: {
      holds: "Once everything has arrived, both sides have the same case.",
      broken: "Everything has arrived, and the sides do not have the same case.",
    },
    noDeadEnd: {
      holds: "From everywhere the case can still be brought to an end.",
      broken: "Nobody has left, and no step leads to an end any more.",
    },
    everyStep: { holds: "Every step can be taken in some case.", broken: "Some steps can never be taken." },
    silence: {
      holds: "When a deadline ends in silence, whoever waited has what was promised.",
      broken: "A deadline ends in silence, and whoever waited can do nothing.",
    },
  },
  proof: {
    title: "What is proved",
    proved: (states) =>
      `Every safeguard of this page is proved, for this very version of the procedure: all its possible runs were walked through, ${states} states, and none breaks one.`,
    partly: (states) =>
      `Not everything on this page is proved: ${states} states of this version were walked through. What is proved says so; nothing is claimed of the rest.`,
    broken:
      "A safeguard of this page does not hold: a run was found that breaks it. No server puts this version in force.",
    none: "Nothing is proved for this version of the procedure: there is no valid record of a proof for its hash. Its conditions are checked at each step all the same.",
    forHash: "Hash of this version:",
    verdicts: { proved: "proved", broken: "broken", "not-shown": "not shown" },
    asked: (count) => `checked at ${count} points of the walk`,
    promises: "What also holds in every case",
    meansTitle: "What “proved” means, and what it does not",
    means:
      "A safeguard is called proved when a program has walked through every sequence of acts that the procedure allows, leaving none out: steps in every permitted order; what is sent arriving late, twice, in disorder or never; refusals, withdrawals, suspensions and deadlines that end, at any moment; and when in none of them a party does what the safeguard forbids, given what that party knew. The proof is about the procedure as it is written. It does not say that what somebody recorded is true, that a person acted well, or that a server was not tampered with: signatures, the ledger and the courts answer for that.",
    leftOut: "What the walk takes together",
    abstraction: {
      facts:
        "Information counts by what conditions and safeguards look at: two identities are alike, a date counts by what it is compared with. What its author may change at any time is taken to be able to change each time that it is read.",
      lists: "Of a list only the comparisons with its number of entries count, and the number may change at any time.",
      flags: "Every flag may be up or down at any moment, and each side may learn of it sooner, later or never.",
      clocks: "A deadline that runs may end or be paused at any moment, in any order; no days are counted.",
      letters:
        "What one side sends to another is taken in in the order of its numbered chain, at any later moment: repeated, disordered or lost on the way comes to the same. It may be refused, or taken back before it leaves.",
    },
    bounds: {
      states: "the walk stopped at the number of states that was set for it",
      letters: "more letters were on their way than there was room for",
      choices: "one step can be filled in in too many ways for the walk to begin",
    },
  },
};
