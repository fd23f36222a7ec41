/** What is wrong with the words that stand on a page. */
import type { Page } from "playwright-core";

/** Every text that is shown, with whether it is marked as being of another language, a name, or as it was written. */
interface Shown {
  readonly text: string;
  readonly apart: boolean;
}

async function shownTexts(page: Page): Promise<readonly Shown[]> {
  return page.evaluate(() => {
    const language = document.documentElement.lang;
    const found: { text: string; apart: boolean }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? "";
      const parent = node.parentElement;
      if (text === "" || parent === null || parent.closest("script, style, svg defs")) continue;
      const other = parent.closest("[lang]")?.getAttribute("lang");
      const apart = other !== language || parent.closest("bdi, blockquote, code, .code, [dir='auto']") !== null;
      found.push({ text, apart });
    }
    for (const element of document.body.querySelectorAll("[aria-label], [title], [placeholder], [alt]")) {
      for (const name of ["aria-label", "title", "placeholder", "alt"]) {
        const text = element.getAttribute(name);
        if (text) found.push({ text, apart: false });
      }
    }
    found.push({ text: document.title, apart: true });
    return found;
  });
}

const key =
  /\b(?:laissez-passer|identification|common|shell|work|cases?|exchanges|act|forms|people|procedures|access|time)\.[a-z][\w-]*/;
const identifier = /(?<![\p{L}\d])\p{Ll}+\p{Lu}\p{L}*(?!\p{L})/u;

/** Names of texts that stand where words should. */
export async function untranslated(page: Page): Promise<readonly string[]> {
  const texts = await shownTexts(page);
  return texts.map(({ text }) => text).filter((text) => key.test(text) || identifier.test(text));
}

/** Sentences in Latin letters on an Arabic page. Names, references and what somebody wrote stand apart. */
export async function latinSentences(page: Page): Promise<readonly string[]> {
  const texts = await shownTexts(page);
  return texts
    .filter(({ apart, text }) => !apart && !/\p{Script=Arabic}/u.test(text))
    .map(({ text }) => text)
    .filter((text) => /[\p{Script=Latin}’'-]{2,}(?:[\s,:;]+[\p{Script=Latin}’'-]+){2,}/u.test(text));
}

/** How far the page reaches beyond the window, sideways. */
export const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
