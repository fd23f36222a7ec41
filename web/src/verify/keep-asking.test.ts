import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepAsking } from "./keep-asking.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function started() {
  const network = new EventTarget();
  const page = Object.assign(new EventTarget(), { visibilityState: "visible" });
  const ask = vi.fn();
  return { network, page, ask, stop: keepAsking(ask, { network, page }) };
}

test("certificates are asked for every hour, on a page that nobody closes", () => {
  const { ask, stop } = started();
  expect(ask).not.toHaveBeenCalled();
  vi.advanceTimersByTime(3_599_999);
  expect(ask).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(ask).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(5 * 3_600_000);
  expect(ask).toHaveBeenCalledTimes(6);
  stop();
});

test("and as soon as the network is back, or the page is looked at again; not when it is left", () => {
  const { network, page, ask, stop } = started();
  network.dispatchEvent(new Event("online"));
  expect(ask).toHaveBeenCalledTimes(1);
  page.visibilityState = "hidden";
  page.dispatchEvent(new Event("visibilitychange"));
  expect(ask).toHaveBeenCalledTimes(1);
  page.visibilityState = "visible";
  page.dispatchEvent(new Event("visibilitychange"));
  expect(ask).toHaveBeenCalledTimes(2);
  stop();
});

test("a page that is gone asks no more", () => {
  const { network, page, ask, stop } = started();
  stop();
  network.dispatchEvent(new Event("online"));
  page.dispatchEvent(new Event("visibilitychange"));
  vi.advanceTimersByTime(10 * 3_600_000);
  expect(ask).not.toHaveBeenCalled();
});
