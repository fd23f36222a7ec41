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
    heardStands: (step) =>
      `hears that “${step}” was refused; nothing here is undone by it: the step was built upon and stands, or had been taken back already`,
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
  secrets: {
    title: "What cannot be guessed",
    hidden: (fact, from) => `Of “${fact}”, nothing can be guessed by: ${from}.`,
    told: (fact, from) => `Of “${fact}”, something can be guessed by: ${from}.`,
    colleagues: (party) => `anyone of “${party}” who may not read it`,
    recorded: (fact, value) => `recorded at home: ${fact}: ${value}`,
    takenBack: (fact) => `taken back at home: ${fact}`,
    refusedLift: (flag) => `lifting is refused: “${flag}”`,
    first: (step) => `first signature: “${step}”`,
    second: (step) => `second signature: “${step}”`,
    firstBack: (step) => `first signature taken back: “${step}”`,
    refused: (step) => `refused: “${step}”`,
    returned: (step) => `comes back refused: “${step}”`,
    voided: (step) => `taken back by its author: “${step}”`,
    seen: "seen",
    unseen: "hidden",
    whyItTells: "Had the fact stopped nothing, this last act could not have been seen: whoever sees it knows.",
    claims: {
      ordinaryCause:
        "No ordinary cause is there to raise the flag for, or nobody but those who observe it may raise it.",
      fixedBatches: "The flag leaves at once: its hour tells that of the fact.",
      noReason: "Something crosses that speaks of the fact.",
      liftedByPerson: "Nobody lifts the flag: its end would be that of the fact.",
      noProtectedClock: "A deadline that is counted from the fact crosses, gives a right, or has a say in the flag.",
      writersMayRead: "Somebody may write the fact down who may not read it: that person knows it.",
    },
  },
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
      holds:
        "As long as nobody has left: once everything has arrived, both sides stand at the same point of the case, with the same deadlines. What information each holds is not compared.",
      broken:
        "Nobody has left, everything has arrived, and the sides do not stand at the same point of the case, or not with the same deadlines.",
    },
    noDeadEnd: {
      holds:
        "As long as nobody has left, the case can from everywhere still be brought to an end; dates that have passed stay passed, and deadlines that are over stay over.",
      broken: "Nobody has left, and no step leads to an end any more.",
    },
    everyStep: { holds: "Every step can be taken in some case.", broken: "Some steps can never be taken." },
    silence: {
      holds:
        "When a deadline that gives a right ends in silence, whoever waited can do what was promised; a pause by whoever is silent does not count as help.",
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
    none: "Nothing is proved for this version of the procedure: no proof is kept on which this server may rely; what is kept, if anything, is of another version, comes from another version of the explorer, or cannot be read. Its conditions are checked at each step all the same.",
    forHash: "Hash of this version:",
    verdicts: { proved: "proved", broken: "broken", "not-shown": "not shown" },
    asked: (count) => `checked at ${count} points of the walk`,
    promises: "What also holds in every case",
    meansTitle: "What “proved” means, and what it does not",
    means:
      "A safeguard is called proved when a program has walked through every sequence of acts that the procedure allows, but for what is said below to be taken together or left out: steps in every permitted order; what is sent arriving late, twice, in disorder or never; refusals, withdrawals, suspensions and deadlines that end, at any moment; and when in none of them a party does what the safeguard forbids, given what that party knew. A protected fact cannot be guessed when whatever another may see could have been seen as well had the fact stopped nothing. The proof is about the procedure as it is written. It does not say that what somebody recorded is true, that a person acted well, or that a server was not tampered with: signatures, the ledger and the courts answer for that.",
    leftOut: "What the walk takes together, or leaves out",
    abstraction: {
      facts:
        "Information counts by what conditions and safeguards look at: two identities are alike, a date counts by what it is compared with. What its author may change at any time is taken to be able to change each time that it is read.",
      lists: "Of a list only the comparisons with its number of entries count, and the number may change at any time.",
      flags: "Every flag may be up or down at any moment, and each side may learn of it sooner, later or never.",
      clocks: "A deadline that runs may end or be paused at any moment, in any order; no days are counted.",
      letters:
        "What one side sends to another is taken in in the order of its numbered chain, at any later moment: repeated, disordered or lost on the way comes to the same. It may be refused, or taken back before it leaves.",
      signatures:
        "Two signatures under one step are one act: of the first alone nothing comes. What is protected is compared signature by signature.",
      messages:
        "Messages and list entries are left out: they move no case, and no condition reads their words. That words wait while a suspension is up is tried on many pairs of runs, and not walked through.",
    },
    bounds: {
      states: "the walk stopped at the number of states that was set for it",
      letters: "more letters were on their way than there was room for",
      choices: "one step can be filled in in too many ways for the walk to begin",
      withdrawals: "among three or more, taking back what has not left is not tried",
    },
  },
};
