import type { Problem } from "../../../server/http/api.ts";
import { pageLanguage } from "../words/language.ts";
import { ProblemError } from "./problem.ts";

const noWords = (code: string): Problem => ({ code, says: "", next: "" });

async function problemOf(answer: Response): Promise<Problem> {
  try {
    const body: unknown = await answer.json();
    if (typeof body === "object" && body !== null && "code" in body) return body as Problem;
  } catch {
    // Not from our server: a proxy's page. The status alone is told.
  }
  return noWords(answer.status >= 500 ? "server-down" : "unexpected");
}

/** One request to this State's server. Throws {@link ProblemError}; the words of a refusal are the server's. */
export async function call<T>(method: "GET" | "POST" | "PUT" | "DELETE", path: string, body?: unknown): Promise<T> {
  let answer: Response;
  try {
    answer = await fetch(`/api${path}`, {
      method,
      credentials: "same-origin",
      headers: {
        accept: "application/json",
        "accept-language": pageLanguage(),
        ...(body === undefined || body instanceof FormData ? {} : { "content-type": "application/json" }),
      },
      body: body === undefined ? undefined : body instanceof FormData ? body : JSON.stringify(body),
    });
  } catch {
    throw new ProblemError(noWords("offline"), 0);
  }
  if (!answer.ok) throw new ProblemError(await problemOf(answer), answer.status);
  return (answer.status === 204 ? undefined : await answer.json()) as T;
}

/** `{ text: "a", page: 2 }` → `?text=a&page=2`; what is empty is left out. */
export function search(values: Readonly<Record<string, string | number | boolean | undefined>>): string {
  const pairs = Object.entries(values).filter(([, value]) => value !== undefined && value !== "" && value !== false);
  return pairs.length === 0 ? "" : `?${new URLSearchParams(pairs.map(([name, value]) => [name, String(value)]))}`;
}
