/**
 * A page of another site must not act with the session of whoever looks at it. Browsers say where a request comes from;
 * session cookies are same-site besides.
 */
import type { FastifyRequest } from "fastify";

const reads = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether the request may act: it reads only, comes from this very site, or from no browser at all. Which
 * name a proxy was asked by counts only where a proxy is trusted.
 */
export function comesFromHere(request: Pick<FastifyRequest, "method" | "headers" | "host">): boolean {
  if (reads.has(request.method)) return true;
  const { origin } = request.headers;
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  if (origin === undefined) return true;
  try {
    return new URL(origin).host === request.host;
  } catch {
    return false;
  }
}
