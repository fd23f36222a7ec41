/** Words that stand before a name, in folded writing, and what they are. */
export type Particle = "article" | "son" | "daughter" | "people" | "father" | "mother" | "title";

const latin: Readonly<Record<Particle, readonly string[]>> = {
  article: ["el", "al", "l", "ul", "es", "as", "er", "ar", "ez", "az", "ed", "et", "en", "ech", "ach", "esh", "ash"],
  son: ["ben", "bin", "ibn", "ibnou", "bnou", "ould", "wld", "weld", "oueld", "bel"],
  daughter: ["bent", "bint", "mint"],
  people: ["ait", "ayt", "eit", "ouled", "oulad", "awlad", "oulid", "ou", "u"],
  father: ["abou", "abu", "abo", "abi", "bou", "bu"],
  mother: ["oum", "um", "omm", "oumm", "umm"],
  title: [
    ...["moulay", "moulai", "mulay", "moulaye", "mly", "my", "mawlay", "sidi", "cidi", "sidy", "si", "sy"],
    ...["lalla", "lala", "hadj", "haj", "hajj", "elhadj", "elhaj", "hadja", "hajja", "cheikh", "sheikh", "chikh"],
  ],
};

const arabic: Readonly<Record<Particle, readonly string[]>> = {
  article: ["ال"],
  son: ["بن", "ابن", "ولد"],
  daughter: ["بنت"],
  people: ["ايت", "اولاد", "او"],
  father: ["ابو", "ابي", "بو"],
  mother: ["ام"],
  title: ["مولاي", "سيدي", "سي", "لالة", "لاله", "للا", "الحاج", "حاج", "الحاجه", "الشيخ", "شيخ"],
};

const index = (words: Readonly<Record<Particle, readonly string[]>>): ReadonlyMap<string, Particle> =>
  new Map(
    (Object.entries(words) as [Particle, string[]][]).flatMap(([kind, list]) => list.map((word) => [word, kind])),
  );

export const particles: Readonly<Record<"latin" | "arabic", ReadonlyMap<string, Particle>>> = {
  latin: index(latin),
  arabic: index(arabic),
};

/** How a particle is written when it is joined to what follows: one form for its many spellings. */
export const joinedAs: Readonly<Record<"latin" | "arabic", Readonly<Record<string, string>>>> = {
  latin: {
    ...Object.fromEntries(["ben", "bin", "ibn", "ibnou", "bnou"].map((word) => [word, "ben"])),
    ...Object.fromEntries(["ould", "wld", "weld", "oueld"].map((word) => [word, "ould"])),
    ...Object.fromEntries(["bent", "bint", "mint"].map((word) => [word, "bent"])),
    ...Object.fromEntries(["ait", "ayt", "eit"].map((word) => [word, "ait"])),
    ...Object.fromEntries(["ouled", "oulad", "awlad", "oulid"].map((word) => [word, "oulad"])),
    ...Object.fromEntries(["abou", "abu", "abo", "abi"].map((word) => [word, "abou"])),
    ...Object.fromEntries(["oum", "um", "omm", "oumm", "umm"].map((word) => [word, "oum"])),
    bou: "bou",
    bu: "bou",
    ou: "ou",
    u: "ou",
    bel: "bel",
  },
  arabic: {
    بن: "بن",
    ابن: "بن",
    ولد: "ولد",
    بنت: "بنت",
    ايت: "ايت",
    اولاد: "اولاد",
    او: "او",
    ابو: "ابو",
    ابي: "ابو",
    بو: "بو",
    ام: "ام",
  },
};
