/** A person without a mouse. */
import type { Page } from "playwright-core";

const most = 90;

/** Goes on with Tab until the focus is there; every stop on the way must be seen. */
export async function tabTo(page: Page, target: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press(key);
    const stop = await page.evaluate((wanted) => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return { there: false, seen: true, what: "the page" };
      // The mark may be drawn on what surrounds a link or a hidden radio: a whole row, a tile.
      const around: CSSStyleDeclaration[] = [];
      for (let element: Element | null = focused; element && element.id !== "main"; element = element.parentElement) {
        around.push(getComputedStyle(element));
      }
      const box = (focused.closest(".row") ?? focused).getBoundingClientRect();
      const marked = around.some(
        ({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
      );
      return {
        there: focused.matches(wanted),
        seen: marked && box.bottom > 0 && box.top < innerHeight,
        what: focused.outerHTML.slice(0, 160),
      };
    }, target);
    if (!stop.seen) throw new Error(`The focus is not to be seen on ${stop.what}`);
    if (stop.there) return;
  }
  throw new Error(`${target} is not reached in ${most} steps`);
}

/** Waits until the focus is inside of this part of the page: it follows an opening or a closing a frame later. */
export const focusComesTo = (page: Page, part: string): Promise<unknown> =>
  page.waitForFunction((wanted) => (document.activeElement?.closest(wanted) ?? null) !== null, part);
