/** Children: their files in France, the questions asked about them, their families, and the returns of a few. */
import type { DemonstrationCase } from "../script.ts";
import { assessed, determined, file, protectedHere, returnSought, sheltered } from "./children/file.ts";
import { amina, aya, ayoub, hamza, ilyas, salma, sami, yassine } from "./children/people.ts";
import { answered, consularQuestion, familyCannot, located, questions } from "./children/question.ts";
import { aboutToLeave, asksConsent, missedVisit, noConsent } from "./children/return.ts";

export const childCases: readonly DemonstrationCase[] = [
  file(
    "amina",
    "Sheltered this morning; the judge has a guardian and a lawyer to name. Her age is in doubt.",
    "secured",
    sheltered(0, amina),
  ),
  file("yassine", "Heard and assessed: best interests are to be determined.", "assessed", assessed(-14, yassine)),
  questions("yassine", yassine),
  located("yassine", yassine),
  file(
    "salma",
    "Best interests are determined: the judge decides, to stay as well as to go.",
    "determined",
    determined(-7, salma, "localCare"),
  ),
  consularQuestion("salma", salma),
  file(
    "ilyas",
    "Protected in France by decision of the judge. Nothing of it has left the State.",
    "protectedHere",
    protectedHere(-10, ilyas),
  ),
  file("hamza", "A return is sought, by decision of the judge.", "returnSought", returnSought(-11, hamza)),
  asksConsent("hamza", hamza),
  file("ayoub", "A return is sought, by decision of the judge.", "returnSought", returnSought(-22, ayoub)),
  aboutToLeave("ayoub", ayoub),
  file("aya", "The child went back; the file is still open.", "returnSought", returnSought(-168, aya)),
  missedVisit("aya", aya),
  file("sami", "A return was sought; the family cannot receive.", "returnSought", returnSought(-18, sami)),
  answered("sami", sami),
  familyCannot("sami", sami),
  noConsent("sami", sami),
];
