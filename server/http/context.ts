/** What every route file receives. */

import type { IncomingMessage, ServerResponse } from "node:http";
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import type { People } from "../people/people.ts";
import type { Services } from "../services.ts";
import type { Problems } from "./problem.ts";
import type { Words } from "./words.ts";

export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse<IncomingMessage>,
  FastifyBaseLogger,
  ZodTypeProvider
>;

export interface Context {
  readonly services: Services;
  readonly people: People;
  readonly problems: Problems;
  readonly words: Words;
}

export type Routes = (app: App, context: Context) => void;
