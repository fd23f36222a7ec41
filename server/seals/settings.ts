/** A State's own keys for seals, as whoever starts its server names them: in the environment, each for one State. */
import { readFile } from "node:fs/promises";
import type { GivenSealKeys } from "./given-keys.ts";

/** Names of the settings, after `WASL_` and the State: `WASL_MA_SEAL_KEY`. */
const settings = {
  authority: "SEAL_AUTHORITY",
  certificates: "SEAL_CERTIFICATES",
  key: "SEAL_KEY",
  password: "SEAL_PASSWORD",
  passwordFile: "SEAL_PASSWORD_FILE",
  revocationList: "SEAL_REVOCATION_LIST",
  tokens: "SEAL_TOKENS",
} as const;
type Setting = keyof typeof settings;
const needed = ["authority", "certificates", "key"] as const;

/** What is wrong with the settings, in words for whoever starts the server. */
export class WrongSettings extends Error {}

/**
 * @param state two letters.
 * @returns undefined where none of the settings is there: the State then has a demonstration's keys.
 * @throws {WrongSettings} where some are there and others are missing: half of the settings must not mean none.
 */
export async function sealSettings(
  environment: Readonly<Record<string, string | undefined>>,
  state: string,
): Promise<GivenSealKeys | undefined> {
  const nameOf = (setting: Setting) => `WASL_${state}_${settings[setting]}`;
  const given = (setting: Setting) => environment[nameOf(setting)] || undefined;
  const names = Object.keys(settings) as Setting[];
  if (names.every((setting) => given(setting) === undefined)) return undefined;
  const missing = needed.filter((setting) => given(setting) === undefined);
  if (missing.length > 0) {
    throw new WrongSettings(`${missing.map(nameOf).join(", ")} must be set too: ${state} has only a part of its keys.`);
  }
  const tokens = given("tokens");
  if (tokens !== undefined && tokens !== "provider" && tokens !== "engine") {
    throw new WrongSettings(`${nameOf("tokens")} is provider or engine, not "${tokens}".`);
  }
  if (given("password") !== undefined && given("passwordFile") !== undefined) {
    throw new WrongSettings(`${nameOf("password")} and ${nameOf("passwordFile")} are both set: give one.`);
  }
  const password = given("password") ?? (await passwordIn(given("passwordFile"), nameOf("passwordFile")));
  const revocationList = given("revocationList");
  return {
    authority: given("authority") ?? "",
    certificates: given("certificates") ?? "",
    key: given("key") ?? "",
    ...(password === undefined ? {} : { password }),
    ...(revocationList === undefined ? {} : { revocationList }),
    ...(tokens === undefined ? {} : { tokens }),
  };
}

/** The first line: editors end a file with one more. */
async function passwordIn(file: string | undefined, setting: string): Promise<string | undefined> {
  if (file === undefined) return undefined;
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) throw new WrongSettings(`${setting}: ${file} cannot be read.`);
  return text.split(/\r?\n/, 1)[0] ?? "";
}
