/** Every error answer is a Problem, whatever went wrong and wherever. */

import type { Refusal } from "@wasl/procedure";
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";
import type { App, Context } from "./context.ts";
import { Refused } from "./problem.ts";

const known: Readonly<Record<string, string>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: "malformed-json",
  FST_ERR_CTP_EMPTY_JSON_BODY: "malformed-json",
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: "invalid-request",
  FST_ERR_CTP_BODY_TOO_LARGE: "too-large",
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "unsupported-type",
  FST_REQ_FILE_TOO_LARGE: "too-large",
  FST_FILES_LIMIT: "invalid-request",
  FST_PARTS_LIMIT: "invalid-request",
  FST_FIELDS_LIMIT: "invalid-request",
  FST_INVALID_MULTIPART_CONTENT_TYPE: "unsupported-type",
  FST_ERR_BAD_URL: "invalid-request",
  FST_ERR_VALIDATION: "invalid-request",
};

export function answerProblems(app: App, { problems }: Pick<Context, "problems">): void {
  app.setErrorHandler((error, request, reply) => {
    const { refusal, procedure } = refusalOf(error);
    if (refusal.code === "internal-error") request.log.error({ err: error }, "failed");
    const { status, problem } = problems.of(refusal, request.language, procedure);
    return reply.code(status).type("application/problem+json; charset=utf-8").serializer(JSON.stringify).send(problem);
  });
}

function refusalOf(error: unknown): { refusal: Refusal; procedure?: string | undefined } {
  if (error instanceof Refused) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const [first] = error.validation;
    // Where, never what: the value may be somebody's name.
    const field = first?.instancePath.replace(/^\//, "").replaceAll("/", ".") ?? "";
    return { refusal: { code: "invalid-request", about: field ? { field } : undefined } };
  }
  const { code = "", statusCode } = error as { code?: string; statusCode?: number };
  const named = known[code];
  if (named) return { refusal: { code: named } };
  if (error instanceof SyntaxError && statusCode === 400) return { refusal: { code: "malformed-json" } };
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return { refusal: { code: "invalid-request" } };
  return { refusal: { code: "internal-error" } };
}
