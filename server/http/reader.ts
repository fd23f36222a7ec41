/** Who asks, in which language: worked out once a request. */
import type { FastifyRequest } from "fastify";
import type { Officer } from "../cases/api.ts";
import type { People } from "../people/people.ts";
import type { Language } from "./api.ts";
import { refuse } from "./problem.ts";

export interface Reader {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  readonly officer: Officer;
  readonly expiresAt: string;
}

declare module "fastify" {
  interface FastifyRequest {
    /** The page's own language where it names just one, else the session's, else what the browser prefers, else French. */
    language: Language;
    reader: Reader | undefined;
  }
}

/** First of our languages in `Accept-Language`, by weight. */
export function preferredLanguage(header: string | undefined): Language {
  const wanted = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const weight = parameters.map((one) => one.trim()).find((one) => one.startsWith("q="));
      return { tag: tag.toLowerCase(), weight: weight ? Number(weight.slice(2)) || 0 : 1 };
    })
    .toSorted((left, right) => right.weight - left.weight);
  for (const { tag } of wanted) {
    const primary = tag.split("-")[0];
    if (primary === "fr" || primary === "ar" || primary === "en") return primary;
  }
  return "fr";
}

/** What a page says that is shown in one language: exactly `fr`, `ar` or `en`, as no browser does by itself in a list. */
const pageLanguage = (header: string | undefined): Language | undefined =>
  header === "fr" || header === "ar" || header === "en" ? header : undefined;

export function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) headers.append(name, one);
  }
  return headers;
}

/** The reader of a request that needs one; refuses otherwise, saying whether a session was there and has ended. */
export async function requireReader(request: FastifyRequest, people: People): Promise<Reader> {
  if (request.reader) return request.reader;
  const who = await people.accounts.whoIs(headersOf(request));
  if (who === "nobody") return refuse("not-signed-in");
  if (who === "expired") return refuse("session-expired");
  request.language = pageLanguage(request.headers["accept-language"]) ?? who.language;
  const officer = await people.officer(who.id);
  if (!officer) return refuse("no-current-role");
  request.reader = { id: who.id, name: who.name, language: request.language, officer, expiresAt: who.expiresAt };
  return request.reader;
}
