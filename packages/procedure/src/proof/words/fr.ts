import type { ProofWords } from "./words.ts";

export const fr: ProofWords = {
  acts: {
    atHome: (done) => `${done} (chez soi : rien n’en passe la frontière)`,
    receive: (step) => `reçoit « ${step} »`,
    receiveBare: (step) => `reçoit « ${step} », sans ce qui l’accompagnait`,
    takenBack: (by, state) =>
      `apprend que l’étape précédente est reprise par son auteur (${by}) ; son dossier revient à « ${state} »`,
    heardLeaving: (by, flag) => `apprend que l’autre s’est retiré (${by}) : « ${flag} »`,
    refuse: (step) => `refuse « ${step} », par un refus signé`,
    heardUndone: (step) => `apprend que « ${step} » est refusé : l’étape est défaite`,
    heardStands: (step) =>
      `apprend que « ${step} » est refusé ; rien ici n’en est défait : d’autres ont bâti sur cette étape, qui demeure, ou elle avait déjà été reprise`,
    withdraw: (step) => `reprend « ${step} » avant son départ`,
    leave: (flag) => `${flag} : sa part du dossier est close`,
    change: (what) => `ce qu’elle sait change : ${what}`,
  },
  two: (second) => `seconde signature : ${second}`,
  knew: "Savait à ce moment",
  stands: "Le dossier en est alors à",
  nothingYet: "n’en sait rien encore",
  colon: " :",
  semicolon: " ; ",
  or: " ou ",
  quoted: (text) => `« ${text} »`,
  held: { yes: "consigné", no: "non consigné" },
  attested: { yes: "attesté", no: "aucune attestation en cours" },
  verdict: { true: "oui", false: "non", unknown: "inconnu" },
  missing: "non renseigné",
  given: "renseigné",
  other: "une autre valeur",
  flag: (title, owner) => `Signal « ${title} » (${owner})`,
  raised: { up: "posé", down: "non posé" },
  clock: (title) => `Délai « ${title} »`,
  clocks: {
    going: "court",
    running: "court",
    paused: "suspendu",
    ended: "échu",
    "not-started": "pas encore commencé",
    stopped: "arrêté",
    any: "là où il en était auparavant",
  },
  atHomeIn: "Chez soi",
  entries: (list) => `Nombre d’entrées de « ${list} »`,
  link: (link) => `Dossier lié « ${link} »`,
  now: "le moment présent",
  metConditions: (count) =>
    count === 1 ? "Une condition demandée, remplie" : `${count} conditions demandées, toutes remplies`,
  notAsked: "Cette étape ne demande pas",
  brokenWall: "Garantie rompue",
  brokenPromise: "Ne tient pas",
  reference: "référence",
  here: "rompue ici",
  story: (acts) => (acts === 1 ? "Comment on y arrive, en un acte" : `Comment on y arrive, en ${acts} actes`),
  helpless: (party, clock) =>
    `${party} attend la fin du délai « ${clock} », l’autre côté se tait, et plus rien de ce qui était promis ne peut être fait.`,
  neverTaken: "Aucun déroulement ne mène à",
  secrets: {
    title: "Ce qui ne peut se deviner",
    hidden: (fact, from) => `De « ${fact} », rien ne peut être deviné par : ${from}.`,
    told: (fact, from) => `De « ${fact} », quelque chose peut être deviné par : ${from}.`,
    colleagues: (party) => `dans « ${party} », quiconque n’a pas le droit de le lire`,
    recorded: (fact, value) => `consigné chez soi : ${fact} : ${value}`,
    takenBack: (fact) => `retiré chez soi : ${fact}`,
    refusedLift: (flag) => `la levée est refusée : « ${flag} »`,
    first: (step) => `première signature : « ${step} »`,
    second: (step) => `seconde signature : « ${step} »`,
    firstBack: (step) => `première signature retirée : « ${step} »`,
    refused: (step) => `refusé : « ${step} »`,
    returned: (step) => `revient refusé : « ${step} »`,
    voided: (step) => `repris par son auteur : « ${step} »`,
    seen: "se voit",
    unseen: "caché",
    whyItTells: "Si le fait n’avait rien arrêté, ce dernier acte n’aurait pas pu se voir : qui le voit le sait.",
    claims: {
      ordinaryCause:
        "Le signal n’a pas de cause ordinaire, ou personne d’autre que celui qui l’observe ne peut le poser.",
      fixedBatches: "Le signal part aussitôt : son heure dit celle du fait.",
      noReason: "Quelque chose passe la frontière qui parle du fait.",
      liftedByPerson: "Personne ne lève le signal : sa fin serait celle du fait.",
      noProtectedClock: "Un délai compté depuis le fait passe la frontière, ouvre un droit, ou pèse sur le signal.",
      writersMayRead: "Quelqu’un peut consigner le fait sans avoir le droit de le lire : il le sait donc.",
    },
  },
  promises: {
    oneTurn: {
      holds: "Une seule partie à la fois peut faire avancer le dossier.",
      broken: "Deux parties peuvent faire avancer le dossier en même temps.",
    },
    arrivesInPlace: {
      holds: "Chaque étape arrive là où elle peut être reçue.",
      broken: "Une étape arrive sur un serveur dont le dossier n’en est pas au point où elle commence.",
    },
    convergence: {
      holds:
        "Tant que personne ne s’est retiré : une fois tout arrivé, les deux côtés en sont au même point du dossier, avec les mêmes délais. Les informations que chacun détient ne sont pas comparées.",
      broken:
        "Personne ne s’est retiré, tout est arrivé, et les côtés n’en sont pas au même point du dossier, ou pas avec les mêmes délais.",
    },
    noDeadEnd: {
      holds:
        "Tant que personne ne s’est retiré, le dossier peut de partout être mené à une fin ; les dates passées restent passées, et les délais échus restent échus.",
      broken: "Personne ne s’est retiré, et plus aucune étape ne mène à une fin.",
    },
    everyStep: {
      holds: "Chaque étape peut avoir lieu dans quelque dossier.",
      broken: "Des étapes ne peuvent jamais avoir lieu.",
    },
    silence: {
      holds:
        "Quand un délai qui ouvre un droit s’achève dans le silence, qui attendait peut faire ce qui lui était promis ; une suspension posée par qui se tait ne compte pas comme une aide.",
      broken: "Un délai s’achève dans le silence, et qui attendait ne peut plus rien.",
    },
  },
  proof: {
    title: "Ce qui est prouvé",
    proved: (states) =>
      `Toutes les garanties de cette page sont prouvées, pour cette version même de la procédure : tous ses déroulements possibles ont été parcourus, ${states} états, et aucun n’en rompt une.`,
    partly: (states) =>
      `Tout n’est pas prouvé sur cette page : ${states} états de cette version ont été parcourus. Ce qui est prouvé le dit ; du reste, rien n’est affirmé.`,
    broken:
      "Une garantie de cette page ne tient pas : un déroulement qui la rompt a été trouvé. Aucun serveur ne met cette version en vigueur.",
    none: "Rien n’est prouvé pour cette version de la procédure : aucune preuve n’est conservée à laquelle ce serveur puisse se fier ; ce qui l’est, s’il y en a, porte sur une autre version, vient d’une autre version du vérificateur, ou n’est pas lisible. Ses conditions sont vérifiées à chaque étape, comme toujours.",
    forHash: "Empreinte de cette version :",
    verdicts: { proved: "prouvé", broken: "rompu", "not-shown": "non démontré" },
    asked: (count) => `vérifiée en ${count} points du parcours`,
    promises: "Ce qui vaut aussi dans tout dossier",
    meansTitle: "Ce que « prouvé » veut dire, et ne veut pas dire",
    means:
      "Une garantie est dite prouvée quand un programme a parcouru toutes les suites d’actes que la procédure permet, hormis ce qui, dit plus bas, est tenu pour semblable ou laissé de côté : les étapes dans tous les ordres permis ; des envois qui arrivent en retard, deux fois, en désordre ou jamais ; des refus, des retraits, des suspensions et des fins de délai, à tout moment ; et que dans aucune, une partie ne fait ce que la garantie interdit, compte tenu de ce que cette partie savait. Un fait protégé ne se devine pas quand tout ce qu’un autre peut voir aurait pu se voir aussi si ce fait n’avait rien arrêté. La preuve porte sur la procédure telle qu’elle est écrite. Elle ne dit pas que ce qui a été consigné est vrai, qu’une personne a bien agi, ni qu’un serveur est intact : de cela répondent les signatures, le registre et les juges.",
    leftOut: "Ce que le parcours tient pour semblable, ou laisse de côté",
    abstraction: {
      facts:
        "Une information compte par ce que les conditions et les garanties en regardent : deux identités se valent, une date compte par ce à quoi on la compare. Ce que son auteur peut changer à tout moment est supposé pouvoir changer à chaque lecture.",
      lists:
        "D’une liste, seules comptent les comparaisons avec son nombre d’entrées, et ce nombre peut changer à tout moment.",
      flags:
        "Tout signal peut être posé ou non à chaque instant, et chaque côté l’apprendre plus tôt, plus tard ou jamais.",
      clocks:
        "Un délai qui court peut s’achever ou être suspendu à tout moment, dans n’importe quel ordre ; les jours ne sont pas comptés.",
      letters:
        "Ce qu’un côté envoie à l’autre est reçu dans l’ordre de sa chaîne numérotée, à n’importe quel moment ultérieur : répété, en désordre ou perdu en chemin, cela revient au même. L’envoi peut être refusé, ou repris avant son départ.",
      signatures:
        "Deux signatures sous une étape sont un seul acte : la première seule n’entraîne rien. Ce qui est protégé est comparé signature par signature.",
      messages:
        "Les messages et les entrées de listes sont laissés de côté : ils ne font pas avancer le dossier, et aucune condition n’en lit les mots. Que les mots attendent tant qu’une suspension est posée est éprouvé sur de nombreuses paires de déroulements, et non parcouru.",
    },
    bounds: {
      states: "le parcours s’est arrêté au nombre d’états qui lui était fixé",
      letters: "plus d’envois étaient en chemin qu’il n’y avait de place prévue",
      choices: "une étape peut être remplie de trop de manières pour que le parcours commence",
      withdrawals: "à trois ou plus, il n’est pas essayé de reprendre un envoi qui n’est pas encore parti",
    },
  },
};
