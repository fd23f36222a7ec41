import { expect, test } from "vitest";
import { zoneAsPrinted } from "./zone-as-printed.ts";

test("a zone typed in small letters, or copied with marks that nobody sees, is the one that is printed", () => {
  expect(zoneAsPrinted("\u200epumartazi<<nadia\u200b<<\n\u2067ma00419985\u2069")).toBe(
    "PUMARTAZI<<NADIA<<\nMA00419985",
  );
});
