/** Where Chromium is on this computer; undefined when it is nowhere. */
export function findBrowser(): string | undefined;
export function ensureBrowser(): Promise<string | undefined>;
