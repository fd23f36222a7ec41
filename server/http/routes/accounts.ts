/** Second factor, password change and OpenID Connect: better-auth's own addresses under `/api/auth/`. */
import type { Routes } from "../context.ts";
import { refuse } from "../problem.ts";
import { headersOf } from "../reader.ts";

/**
 * Signing in goes through `/api/session`, where it is limited and answers like every other route. What would give a page the
 * session's own secret, which its cookie keeps from scripts, is closed too.
 */
const closed =
  /^\/api\/auth\/(get-session|list-sessions|sign-in\/email|sign-up|demonstration|delete-user|update-user|change-email)/;

export const accountRoutes: Routes = (app, { people }) => {
  app.route({
    method: ["GET", "POST"],
    url: "/api/auth/*",
    config: { rateLimit: { max: 60, timeWindow: "1 minute" } },
    schema: { hide: true },
    async handler(request, reply) {
      if (closed.test(request.url)) return refuse("unknown-route");
      const address = new URL(request.url, `${request.protocol}://${request.host}`);
      const body = request.method === "POST" ? JSON.stringify(request.body ?? {}) : undefined;
      const answer = await people.accounts.handler(
        new Request(address, { method: request.method, headers: headersOf(request), body }),
      );
      reply.code(answer.status);
      for (const [name, value] of answer.headers) if (name !== "set-cookie") reply.header(name, value);
      for (const cookie of answer.headers.getSetCookie()) reply.header("set-cookie", cookie);
      return reply.send(Buffer.from(await answer.arrayBuffer()));
    },
  });
};
