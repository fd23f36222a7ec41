import { expect, test } from "vitest";
import { commandOf } from "./command.ts";

const id = () => "00000000-0000-4000-8000-000000000001";

test("a step brings the facts that were filled in and the reason that was chosen", () => {
  expect(commandOf({ do: "step", name: "decline" }, { facts: { note: "n" }, reason: "NO_TRACE" }, id)).toEqual({
    do: "step",
    step: "decline",
    facts: { note: "n" },
    reason: "NO_TRACE",
  });
});

test("the second signature brings nothing of its own: it signs what was prepared", () => {
  expect(commandOf({ do: "sign", name: "request" }, { facts: { person: "changed" } }, id)).toEqual({
    do: "sign",
    step: "request",
  });
});

test("a suspension without a chosen cause crosses as the flag alone", () => {
  expect(commandOf({ do: "raise", name: "suspended" }, { facts: {} }, id)).toEqual({ do: "raise", flag: "suspended" });
});

test("a message carries its own identifier, so that a repeat is harmless", () => {
  expect(commandOf({ do: "message", name: "note" }, { facts: {}, value: { text: "Bonjour" } }, id)).toEqual({
    do: "message",
    message: "note",
    id: "00000000-0000-4000-8000-000000000001",
    value: { text: "Bonjour" },
  });
});
