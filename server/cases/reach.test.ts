import { expect, test } from "vitest";
import corridor from "../../corridors/morocco-france/corridor.ts";
import type { Officer } from "./api.ts";
import { reachOf } from "./reach.ts";

test("a role of one's own case is held there alone, whichever of two officers with the very same rows was asked first", () => {
  const definition = corridor.procedures["seasonal-placement"];
  const reach = reachOf(corridor.posts, "FR", () => undefined);
  for (const order of [
    [true, false],
    [false, true],
  ]) {
    const catalogueRoles = ["WORKER"];
    for (const own of order) {
      const officer: Officer = { person: "p", post: "FR-PREF-33", catalogueRoles, reads: [], writes: [] };
      const asked = own ? { ...officer, inOwnCase: true as const } : officer;
      const { roles } = reach.actor(asked, definition, "host");
      expect([own, roles.length > 0]).toEqual([own, own]);
    }
  }
});
