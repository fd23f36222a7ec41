import { expect, test } from "vitest";
import { joinedGroups } from "./arabic-joined.ts";

const shown = (groups: readonly string[]) => joinedGroups(groups).map((group) => group.replaceAll("\u200d", "-"));

test("letters set apart keep the shape that they have in their word", () => {
  expect(shown(["ي", "و", "س", "ف"])).toEqual(["ي-", "-و", "س-", "-ف"]);
  expect(shown(["م", "", "ح", "م", "د"])).toEqual(["م-", "", "-ح-", "-م-", "-د"]);
});

test("Latin groups are left as they are", () => {
  expect(shown(["y", "ou", "", "f"])).toEqual(["y", "ou", "", "f"]);
});
