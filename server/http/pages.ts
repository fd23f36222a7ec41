/** The built browser application, the verifier and the worker's own page; any address that is not the API's is a page of it. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import staticFiles from "@fastify/static";
import type { App } from "./context.ts";
import { refuse } from "./problem.ts";
import { verifierPolicy } from "./security.ts";

export async function servePages(app: App, folder: string | undefined): Promise<void> {
  const pages = folder && existsSync(join(folder, "index.html")) ? folder : undefined;
  if (pages) {
    await app.register(staticFiles, {
      root: pages,
      wildcard: false,
      setHeaders: (reply, path) => {
        // Built files carry their hash in their name; the pages that name them do not.
        const named = path.includes("/assets/");
        reply.header("cache-control", named ? "public, max-age=31536000, immutable" : "no-cache");
        if (path.endsWith("/verify.html")) reply.header("content-security-policy", verifierPolicy);
      },
    });
  }
  for (const page of ["verify", "worker"]) {
    if (!pages || !existsSync(join(pages, `${page}.html`))) continue;
    app.get(`/${page}`, { schema: { hide: true } }, (_request, reply) => reply.sendFile(`${page}.html`));
  }
  app.setNotFoundHandler((request, reply) => {
    const { pathname } = new URL(request.url, "http://here");
    const isPage = request.method === "GET" && !/^\/(api|exchange|assets)\//.test(pathname) && !/\.\w+$/.test(pathname);
    if (pages && isPage) return reply.header("cache-control", "no-cache").sendFile("index.html");
    return refuse("unknown-route");
  });
}
