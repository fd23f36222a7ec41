/** Legal mobility: the channels that both States agree for a year, and the requests that go through them. */
import legalMobility from "./legal-mobility.ts";
import mobilityChannel from "./mobility-channel.ts";

export const mobility = { "legal-mobility": legalMobility, "mobility-channel": mobilityChannel };
