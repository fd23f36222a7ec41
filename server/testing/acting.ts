/** Short ways for tests to act like an officer: look, then act on what was seen. */
import type { CaseView, Command } from "@wasl/procedure";
import type { Officer } from "../cases/api.ts";
import type { StateServer } from "../state-server.ts";

export async function look(server: StateServer, officer: Officer, ref: string): Promise<CaseView> {
  return orThrow(await server.cases.view(officer, ref));
}

export async function act(server: StateServer, officer: Officer, ref: string, command: Command): Promise<CaseView> {
  const { version } = await look(server, officer, ref);
  return orThrow(await server.cases.act(officer, ref, command, version)).view;
}

export function orThrow<T>(result: { ok: true; value: T } | { ok: false; refusal: unknown }): T {
  if (!result.ok) {
    throw new Error(JSON.stringify(result.refusal));
  }
  return result.value;
}

export const codeOf = (result: { ok: true; value: unknown } | { ok: false; refusal: { code: string } }): string =>
  result.ok ? "ok" : result.refusal.code;

export const someone = {
  given: { latin: "Yassine", arabic: "ياسين" },
  family: { latin: "El Amrani", arabic: "العمراني" },
};
