/** Documents rendered a second, from facts to PDF, beside Typst alone over the same pages with everything on them ready. */
import { documentMaker } from "../server/documents/documents.ts";
import { laidOut } from "../server/documents/laissez-passer/laissez-passer.ts";
import { documentOf, holders, inputOf } from "../server/documents/testing/samples.ts";
import { typeset } from "../server/documents/typst.ts";

/** Pages a second, in one round. */
export interface PagePace {
  readonly wasl: number;
  readonly typst: number;
}

const seconds = 1;
let count = 0;

/** No two pages are the same: nothing is answered from what Typst remembers of an earlier one. */
function nextInput() {
  count += 1;
  const holder = holders.ordinary;
  if (!holder) throw new Error("No sample");
  return inputOf(documentOf(holder, { number: `MA${4200000 + count}` }));
}

export async function pagesRound(): Promise<PagePace> {
  const wasl = await paceOf(async () => {
    if (!(await documentMaker.make("laissez-passer", nextInput()))) throw new Error("No page");
  });
  const ready = Array.from({ length: 200 }, () => laidOut(nextInput()));
  const typst = await paceOf(async (index) => {
    const page = ready[index % ready.length];
    if (page) typeset(page.template, page.data, page.files);
  });
  return { wasl, typst };
}

async function paceOf(one: (index: number) => Promise<void>): Promise<number> {
  const begun = performance.now();
  let done = 0;
  while (performance.now() - begun < seconds * 1000) {
    await one(done);
    done += 1;
  }
  return (done / (performance.now() - begun)) * 1000;
}
