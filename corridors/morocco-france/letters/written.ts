/** Languages that people speak, in which they can be given a page. The others are spoken: the Arabic page is read to them. */
export const written: Readonly<Record<string, "fr" | "ar" | "en">> = {
  arabic: "ar",
  darija: "ar",
  hassania: "ar",
  tachelhit: "ar",
  tamazight: "ar",
  tarifit: "ar",
  french: "fr",
  english: "en",
};
