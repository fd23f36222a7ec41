/** Somebody without an account at the public verifier of a State's server. */
import type { BrowserContext, Page } from "playwright-core";
import type { Language } from "../../../server/http/api.ts";
import { headlines } from "../../src/verify/headlines.ts";
import type { TwoShores } from "./two-shores.ts";

interface Chosen {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export interface Anybody {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: readonly string[];
  /** Requests to any other server than the State's own. */
  readonly elsewhere: readonly string[];
  givesFile(file: Chosen): Promise<void>;
  pastes(text: string): Promise<void>;
  typesZone(text: string): Promise<void>;
  /** The camera shows this picture, a PNG. */
  seesByCamera(picture: Buffer): Promise<void>;
  refusesCamera(): Promise<void>;
  /** Name of the headline that is shown. */
  verdict(): Promise<string>;
}

export async function anybody(shores: TwoShores, state: "FR" | "MA", language: Language = "fr"): Promise<Anybody> {
  const { url } = shores.server(state);
  const context = await shores.browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: "reduce" });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  const elsewhere: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  context.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== new URL(url).origin) elsewhere.push(request.url());
  });
  await page.goto(`${url}/verify?lang=${language}`);
  await page.waitForFunction(() => navigator.serviceWorker.ready.then(() => true));
  await page.locator("h1").waitFor();

  const begin = async () => {
    const another = page.locator("main > .button.is-first");
    if (await another.count()) await another.click();
    await page.locator(".ways-in").waitFor();
  };
  const write = async (form: string, text: string) => {
    const details = page.locator(form);
    if ((await details.getAttribute("open")) === null) await details.locator("summary").click();
    await details.locator("textarea").fill(text);
    await details.locator("button").click();
  };
  return {
    page,
    context,
    complaints,
    elsewhere,
    async givesFile(file) {
      await begin();
      await page.locator('input[type="file"]').setInputFiles(file);
    },
    async pastes(text) {
      await begin();
      await write(".ways-in .paste-way", text);
    },
    async typesZone(text) {
      await write(".printed-zone", text);
    },
    async seesByCamera(picture) {
      await begin();
      await page.evaluate(async (encoded) => {
        const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes]));
        const canvas = Object.assign(document.createElement("canvas"), { width: 640, height: 640 });
        const context = canvas.getContext("2d");
        // A stream goes on only while something is drawn.
        const show = () => {
          if (!context) return;
          context.fillStyle = "white";
          context.fillRect(0, 0, 640, 640);
          context.drawImage(image, 120, 120, 400, 400);
        };
        show();
        setInterval(show, 200);
        navigator.mediaDevices.getUserMedia = async () => canvas.captureStream(5);
      }, picture.toString("base64"));
      await page.locator(".ways-in .button.is-first").click();
    },
    async refusesCamera() {
      await begin();
      await page.locator(".ways-in .button.is-first").click();
      await page.locator('.ways-in .notice[role="alert"]').waitFor();
    },
    async verdict() {
      const words = page.locator(`.verdict-words p[lang="${language}"]`);
      await words.waitFor();
      const text = (await words.textContent()) ?? "";
      return Object.entries(headlines).find(([, said]) => said[language] === text)?.[0] ?? text;
    },
  };
}
