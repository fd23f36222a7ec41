import { describe, expect, it } from "vitest";
import { compare } from "./compare.ts";

describe("a name asked for beside a name held", () => {
  it.each([
    ["El Amrani", { latin: "ELAMRANI" }, "spelling"],
    ["Youcef", { latin: "Youssef", arabic: "يوسف" }, "spelling"],
    ["Abd el Krim", { latin: "Abdelkrim" }, "same"],
    ["Fatima", { latin: "Fatima Zahra" }, "part"],
    ["محمد", { latin: "Mohamed" }, "spelling"],
    ["ⵢⵓⵙⴼ", { arabic: "يوسف" }, "spelling"],
    ["Khadija", { latin: "Malika" }, "differs"],
    ["🙂", { latin: "Malika" }, "absent"],
  ] as const)("%s beside %o: %s", (asked, held, agreement) => {
    expect(compare(asked, held).agreement).toBe(agreement);
  });

  it("M'hamed and Mohamed meet, and are told apart", () => {
    const { agreement, notes } = compare("M'hamed", { latin: "Mohamed" });
    expect([agreement, notes.includes("two-names")]).toEqual(["near", true]);
  });
});
