/** The conditions of the channels. The labour market has no place among them (article 1): nothing here could ask for it. */
import {
  after,
  all,
  any,
  attested,
  clockIs,
  compare,
  condition,
  factValue,
  fragment,
  held,
  is,
  linked,
  not,
  now,
  oneOf,
} from "@wasl/procedure";
import { basis } from "../../basis.ts";

const otherChannel = oneOf("request.channel", ["student", "talent", "family", "circular"]);
const starts = factValue("request.startsOn");
const ends = factValue("request.endsOn");

export const mobilityConditions = fragment({
  complete: condition(
    all(
      held("applicant"),
      held("request"),
      held("qualification"),
      any(is("request.channel", "family"), held("establishment")),
    ),
    basis("mobility §2 art. 7"),
  ),
  startsAhead: condition(compare(starts, ">", now), basis("mobility §2 states")),
  threeToTwelveMonths: condition(
    any(
      otherChannel,
      all(
        compare(ends, ">=", after(starts, "C-YP-DUR/least", "requested")),
        compare(ends, "<=", after(starts, "C-YP-DUR/most", "requested")),
      ),
    ),
    basis("mobility §2 art. 3"),
  ),
  committed: condition(any(otherChannel, held("commitment")), basis("mobility §2 art. 3")),
  basisValid: condition(compare(factValue("mobilityBasis.validUntil"), ">=", now), basis("W11")),
  informed: condition(all(attested("informed", "understood"), held("told")), basis("G9")),
  hostBasisValid: condition(compare(factValue("hostBasis.validUntil"), ">=", now), basis("W11")),
  /** The channel is open this year, and the place stands in its ledger, or nobody needs one: residents are not counted. */
  channelOpen: condition(linked("channel", ["open"]), basis("mobility §2 art. 4")),
  notRegulated: condition(
    any(not(held("establishment.regulated")), is("establishment.regulated", false)),
    basis("mobility §2 art. 1"),
  ),
  countedToday: condition(compare(factValue("authorisation.authorisedOn"), "=", now), basis("mobility §3")),
  extensionOfSix: condition(
    all(
      is("request.channel", "youngProfessional"),
      compare(
        factValue("extension.endsOn"),
        "<=",
        after(factValue("authorisation.endsOn"), "C-YP-DUR/extension", "requested"),
      ),
    ),
    basis("mobility §2 art. 3"),
  ),
  replyOverdue: condition(clockIs("reply", "ended"), basis("mobility §2 art. 7")),
});
