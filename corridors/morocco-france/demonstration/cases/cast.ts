/** Who works a case on each shore: one desk, so that the story of a case reads as the work of a few people. */
export interface RequestingDesk {
  readonly prefecture: string;
  readonly second: string;
  readonly legal: string;
  readonly medical: string;
  /** Reads what is to leave, and books flights. */
  readonly central: string;
  readonly authority: string;
  readonly law: "ceseda" | "law0203";
}

export interface RequestedDesk {
  readonly post: string;
  readonly intake: string;
  readonly consul: string;
  readonly deputy: string;
  readonly identification: string;
}

export const gironde: RequestingDesk = {
  prefecture: "fr-camille",
  second: "fr-julien",
  legal: "fr-helene",
  medical: "fr-ines",
  central: "fr-bruno",
  authority: "FR-PREF-33",
  law: "ceseda",
};

export const nord: RequestingDesk = {
  prefecture: "fr-laure",
  second: "fr-thomas",
  legal: "fr-nadege",
  medical: "fr-paul",
  central: "fr-bruno",
  authority: "FR-PREF-59",
  law: "ceseda",
};

export const rabat: RequestingDesk = {
  prefecture: "ma-youssef",
  second: "ma-asmae",
  legal: "ma-fouad",
  medical: "ma-leila",
  central: "ma-karim",
  authority: "MA-DMSF",
  law: "law0203",
};

export const bordeaux: RequestedDesk = {
  post: "MA-CG-BOD",
  intake: "ma-salma",
  consul: "ma-rachid",
  deputy: "ma-khadija",
  identification: "ma-hamid",
};

export const lille: RequestedDesk = {
  post: "MA-CG-LIL",
  intake: "ma-imane",
  consul: "ma-mustapha",
  deputy: "ma-latifa",
  identification: "ma-hamid",
};

export const casablanca: RequestedDesk = {
  post: "FR-CG-CAS",
  intake: "fr-etienne",
  consul: "fr-etienne",
  deputy: "fr-marion",
  identification: "fr-benedicte",
};
