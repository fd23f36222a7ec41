/** Somebody who works through the HTTP API alone, as a browser does: signed in, one cookie, no other door. */
import { readFile } from "node:fs/promises";
import type { Player } from "../../demonstration/play.ts";
import type { CasePage, Envelope, Problem } from "../../http/api.ts";

/** An answer that was not the one hoped for, with the server's own words. */
export class Refused extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.code}: ${problem.says} ${problem.next}`);
    this.problem = problem;
  }
}

/** Signs in as a demonstration person. */
export async function visit(server: string, person: string, language: string): Promise<Player> {
  const signedIn = await fetch(`${server}/api/demo/session`, {
    method: "POST",
    headers: { "content-type": "application/json", "accept-language": language },
    body: JSON.stringify({ person }),
  });
  await answered(signedIn);
  const cookie = signedIn.headers
    .getSetCookie()
    .map((each) => each.split(";")[0])
    .join("; ");

  const ask = async <T>(path: string, method = "GET", body?: unknown): Promise<T> => {
    const form = body instanceof FormData;
    const answer = await fetch(`${server}${path}`, {
      method,
      headers: {
        cookie,
        "accept-language": language,
        ...(body === undefined || form ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
    });
    return answered<T>(answer);
  };

  const look = async (ref: string) => {
    try {
      return await ask<CasePage>(`/api/cases/${ref}`);
    } catch (error) {
      if (error instanceof Refused && error.problem.code === "unknown-case") {
        return undefined;
      }
      throw error;
    }
  };

  return {
    look,
    open: async (procedure, parties) => (await ask<{ ref: string }>("/api/cases", "POST", { procedure, parties })).ref,
    async act(ref, command) {
      const page = await look(ref);
      return ask<CasePage>(`/api/cases/${ref}/commands`, "POST", { command, version: page?.view.version ?? 0 });
    },
    async attach(ref, fact, file) {
      const form = new FormData();
      form.append("file", new Blob([new Uint8Array(await readFile(file.url))], { type: file.mediaType }), file.name);
      const { doubts: _, ...value } = await ask<{ doubts: unknown }>(
        `/api/cases/${ref}/attachments?fact=${fact}`,
        "POST",
        form,
      );
      return value;
    },
    same: (ref, as) => ask(`/api/cases/${ref}/person`, "PUT", { same: as }),
    toRead: async (ref) =>
      (await ask<Envelope[]>("/api/outbox?scope=all")).filter(
        (each) => each.ref === ref && each.status === "to-read" && each.mayClear,
      ),
    clear: async (envelope) => {
      await ask(`/api/outbox/${envelope}/clear`, "POST", {});
    },
  };
}

async function answered<T>(answer: Response): Promise<T> {
  const body = answer.status === 204 ? undefined : await answer.json();
  if (!answer.ok) {
    throw new Refused(body as Problem);
  }
  return body as T;
}
