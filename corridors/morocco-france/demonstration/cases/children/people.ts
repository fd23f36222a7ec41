/** The children of the demonstration: invented, their words too. */
import type { Child } from "./file.ts";

export const amina: Child = {
  given: ["Amina", "أمينة"],
  family: ["Berrada", "برادة"],
  birthDate: "2012",
  doubt: true,
  language: "tarifit",
  wish: "notYetKnown",
  words: "Je voudrais dormir sans avoir peur. Après, je vous dirai.",
};

export const yassine: Child = {
  given: ["Yassine", "ياسين"],
  family: ["Bennani", "بناني"],
  birthDate: "2011-03",
  wish: "joinFamily",
  words: "Ma grand-mère me manque. Je veux lui parler avant de décider quoi que ce soit.",
};

export const salma: Child = {
  given: ["Salma", "سلمى"],
  family: ["El Fassi", "الفاسي"],
  birthDate: "2010-07-19",
  wish: "stay",
  words: "Ici j’ai une école et une amie. Laissez-moi finir l’année.",
};

export const ilyas: Child = {
  given: ["Ilyas", "إلياس"],
  family: ["Naciri", "الناصري"],
  birthDate: "2009-11",
  wish: "stay",
  words: "J’apprends la menuiserie. C’est mon métier maintenant.",
};

export const hamza: Child = {
  given: ["Hamza", "حمزة"],
  family: ["Kettani", "الكتاني"],
  birthDate: "2011-01-08",
  wish: "joinFamily",
  words: "Je veux rentrer chez ma tante, si elle veut encore de moi.",
};

export const ayoub: Child = {
  given: ["Ayoub", "أيوب"],
  family: ["Skalli", "السقلي"],
  birthDate: "2012-05",
  wish: "joinFamily",
  words: "Je suis d’accord pour rentrer, mais pas tout seul.",
};

export const aya: Child = {
  given: ["Aya", "آية"],
  family: ["Guessous", "جسوس"],
  birthDate: "2011-09-30",
  wish: "joinFamily",
  words: "Ma mère m’attend. J’ai compté les jours.",
};

export const sami: Child = {
  given: ["Sami", "سامي"],
  family: ["Tahiri", "الطاهري"],
  birthDate: "2010",
  wish: "joinFamily",
  words: "Je voudrais vivre chez mon oncle, s’il peut.",
};
