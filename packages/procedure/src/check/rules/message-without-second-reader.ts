import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

/** A message is free text, hence read by a second person of its sender before it leaves. */
export const messageWithoutSecondReader = rule("message-without-second-reader", (definition) =>
  Object.entries(definition.messages).flatMap(([message, { from, second }]) =>
    from
      .filter((party) => !second.some((role) => definition.roles[role]?.party === party))
      .map((party): Place => ({ path: at("/messages", message, "second"), about: { message, party } })),
  ),
);
