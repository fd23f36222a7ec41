/** Seasonal work: an offer, each worker's season, and complaints, which stay apart from both. */
import complaint from "./seasonal-complaint.ts";
import offer from "./seasonal-offer.ts";
import placement from "./seasonal-placement.ts";

export const seasonal = {
  "seasonal-offer": offer,
  "seasonal-placement": placement,
  "seasonal-complaint": complaint,
};
