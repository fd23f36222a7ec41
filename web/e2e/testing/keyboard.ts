/** A person without a mouse. */
import type { Page } from "playwright-core";

/** Goes on with Tab until the focus is there; every stop on the way must be seen. */
export async function tabTo(page: Page, target: string, most = 90): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate((wanted) => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return { there: false, seen: true, what: "the page" };
      const style = getComputedStyle(focused);
      const box = focused.getBoundingClientRect();
      // The mark of a hidden radio or of a drawn control is on what surrounds it.
      const marked = [style, ...(focused.parentElement ? [getComputedStyle(focused.parentElement)] : [])].some(
        ({ outlineStyle, outlineWidth, boxShadow }) =>
          (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== "none",
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

/** Whether the focus is inside of this part of the page. */
export const focusIn = (page: Page, part: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.closest(wanted) !== null, part);
