/** The OpenAPI 3.1 description, from the schemas that the routes really check, and a page to read it. */
import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import { jsonSchemaTransform } from "fastify-type-provider-zod";
import type { App } from "./context.ts";

export async function describe(app: App, state: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: `Wasl, server of ${state}`,
        version: "0.1.0",
        description:
          "One State’s server. Every error answer is a Problem: a stable code, and words in the reader’s language.",
        license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
      },
      tags: [
        { name: "session", description: "Who is signed in" },
        { name: "corridor", description: "What States have agreed; public" },
        { name: "cases", description: "Cases, what there is to do, acting" },
        { name: "attachments", description: "Files of a case" },
        { name: "documents", description: "What is printed" },
        { name: "seals", description: "Certificates and revocation lists that verify seals; public" },
        { name: "outbox", description: "What leaves, and its second reading" },
        { name: "register", description: "The requested State’s register, inside a case" },
        { name: "oversight", description: "Access log, broken glass" },
        { name: "live", description: "Server-sent events" },
        { name: "operation", description: "Health and figures" },
      ],
    },
    transform: jsonSchemaTransform,
  });
  // No validator: it would send the description to a site on the web.
  await app.register(swaggerUi, {
    routePrefix: "/api/docs",
    staticCSP: true,
    uiConfig: { docExpansion: "list", layout: "BaseLayout", validatorUrl: null },
  });
  app.get("/api/openapi.json", { schema: { hide: true } }, async () => app.swagger());
}
