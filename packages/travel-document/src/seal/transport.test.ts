import { expect, test } from "vitest";
import { toHex } from "../bytes.ts";
import { fromHex, icaoSeal } from "../testing/vectors.ts";
import { sealBytes } from "./transport.ts";

const bytes = fromHex(icaoSeal.hex);
const latin = String.fromCharCode(...bytes);

test.each([
  ["hexadecimal", icaoSeal.hex],
  [
    "hexadecimal in pairs, over several lines",
    icaoSeal.hex
      .toLowerCase()
      .replace(/(..)/g, "$1 ")
      .replace(/(.{48})/g, "$1\n"),
  ],
  ["hexadecimal after 0x", `0x${icaoSeal.hex}`],
  ["base64", btoa(latin)],
  ["base64 over several lines", btoa(latin).replace(/(.{64})/g, "$1\r\n")],
  ["base64url without padding", btoa(latin).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")],
  ["one character a byte", latin],
])("a seal as %s", (_how, text) => {
  expect(toHex(sealBytes(text))).toBe(icaoSeal.hex.toLowerCase());
});

test.each(["", "  \n", "ختم", "no seal at all!", "A", "==="])("%j is no seal, and no error", (text) => {
  expect(sealBytes(text)).toBeInstanceOf(Uint8Array);
});
