import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { lookUntil } from "./look-until.ts";
import { type Squares, sealAmong } from "./squares.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const ticket = new TextEncoder().encode("https://example.org/ticket/4711");
const seal = Uint8Array.of(0xdc, 0x03, 1, 2, 3);
const nothing: Squares = { squares: [], others: 0 };

test("before a camera other barcodes are passed over, however many, until the seal is in the picture", async () => {
  const pictures: Squares[] = [
    nothing,
    { squares: [], others: 3 },
    { squares: [ticket], others: 0 },
    { squares: [ticket, seal], others: 1 },
  ];
  const looked = vi.fn(async () => pictures.shift() ?? nothing);
  const found = lookUntil(looked, new AbortController().signal);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await found).toEqual(seal);
  expect(looked).toHaveBeenCalledTimes(4);
});

test("a camera that is stopped gives no seal, not even the one that was just being read", async () => {
  const stop = new AbortController();
  const looked = vi.fn(async (): Promise<Squares> => {
    if (looked.mock.calls.length === 2) stop.abort();
    return looked.mock.calls.length === 2 ? { squares: [seal], others: 0 } : nothing;
  });
  const found = lookUntil(looked, stop.signal);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await found).toBeUndefined();
  expect(looked).toHaveBeenCalledTimes(2);
});

test("a camera that fails is told, and not looked through for ever", async () => {
  const failing = lookUntil(() => Promise.reject(new Error("No picture")), new AbortController().signal);
  await expect(failing).rejects.toThrow("No picture");
});

test("of a file with several squares the seal is verified; of one without, the first is named", () => {
  expect(sealAmong([ticket, seal])).toBe(seal);
  expect(sealAmong([ticket])).toBe(ticket);
  expect(sealAmong([])).toBeUndefined();
});
