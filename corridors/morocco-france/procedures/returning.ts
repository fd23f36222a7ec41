/** After the question of who somebody is: readmission, the handover, a way through, and taking back who was wrongly sent. */
import handover from "./handover.ts";
import readmission from "./readmission.ts";
import takeBack from "./take-back.ts";
import transit from "./transit.ts";

export const returning = { readmission, handover, transit, "take-back": takeBack };
