/** Files of a case: checked by content, stored encrypted, read back only by who may read their category. */
import type { Procedure, Schema } from "@wasl/procedure";
import { z } from "zod";
import { inspect, largest, usual } from "../../attachments/inspect.ts";
import type { Context, Routes } from "../context.ts";
import { logRead } from "../log-read.ts";
import { orRefuse, refuse } from "../problem.ts";
import { requireReader } from "../reader.ts";
import { attachmentStored } from "../schemas/case.ts";
import { caseParameters, refusals } from "../schemas/common.ts";

const tags = ["attachments"];

export const attachmentRoutes: Routes = (app, context) => {
  const { services, people } = context;

  app.post(
    "/api/cases/:ref/attachments",
    {
      config: { rateLimit: { max: 60, timeWindow: "1 minute" } },
      schema: {
        tags,
        summary: "Store one file; its value then goes into a fact",
        description: `multipart/form-data with one file, at most ${largest} bytes.`,
        consumes: ["multipart/form-data"],
        params: caseParameters,
        querystring: z.object({
          fact: z.string().max(200).describe("Where it will go: `statement`, or `message:<id>`; a field by dots"),
        }),
        response: { 201: attachmentStored, ...refusals },
      },
    },
    async (request, reply) => {
      const { officer } = await requireReader(request, people);
      const { ref } = request.params;
      const view = orRefuse(await services.cases.view(officer, ref));
      const place = placeOf(context, view.procedure.name, request.query.fact);
      if (!officer.writes.includes(place.category)) return refuse("missing-right", { category: place.category });
      const file = await request.file();
      if (!file) return refuse("empty-attachment");
      const offered = { name: file.filename, mediaType: file.mimetype, bytes: await file.toBuffer() };
      const { name, mediaType } = orRefuse(await inspect(offered, place.accept, place.maxBytes));
      const stored = { name, mediaType, category: place.category, bytes: offered.bytes };
      const value = orRefuse(await services.attachments.put(officer, ref, stored));
      reply.code(201);
      return { ...value, doubts: [...(await services.screening.attachment(stored))] };
    },
  );

  app.get(
    "/api/cases/:ref/attachments/:hash",
    {
      schema: {
        tags,
        summary: "The file, to whoever may read its category; logged",
        params: caseParameters.extend({ hash: z.string().regex(/^[0-9a-f]{64}$/) }),
      },
    },
    async (request, reply) => {
      const { officer } = await requireReader(request, people);
      const { ref, hash } = request.params;
      const { value, bytes } = orRefuse(await services.attachments.get(officer, ref, hash));
      await logRead(context, officer, "attachment", { ref, returned: [hash] });
      return (
        reply
          .header("content-type", value.mediaType)
          // Never run as a page of this site, whatever it holds.
          .header("content-security-policy", "default-src 'none'; sandbox")
          .header("content-disposition", `attachment; filename*=UTF-8''${encodeURIComponent(value.name)}`)
          .header("cache-control", "private, no-store")
          .send(bytes)
      );
    },
  );
};

/** What the procedure says of the place where the file will go. */
function placeOf({ services }: Context, procedure: string, where: string) {
  const definition = services.corridor.procedures[procedure] ?? refuse("unknown-procedure");
  if (where.startsWith("message:")) {
    const message = definition.messages[where.slice("message:".length)];
    if (!message?.attachments) return refuse("invalid-request", { fact: where });
    return { category: message.category, accept: [], maxBytes: usual };
  }
  const [id = "", ...path] = where.split(".");
  const owner = definition.facts[id] ?? listOf(definition, id);
  const schema = owner && attachmentIn("schema" in owner ? owner.schema : owner.entry, path);
  if (!owner || !schema) return refuse("invalid-request", { fact: where });
  return { category: owner.category, accept: schema.accept, maxBytes: schema.maxBytes };
}

function listOf(definition: Procedure, id: string) {
  return definition.lists[id];
}

type AttachmentSchema = Extract<Schema, { type: "attachment" }>;

/** The attachment at a path; where the path stops short, the only one below it. */
export function attachmentIn(schema: Schema, path: readonly string[]): AttachmentSchema | undefined {
  if (schema.type === "attachment") return schema;
  if (schema.type === "list") return attachmentIn(schema.of, /^\d+$/.test(path[0] ?? "") ? path.slice(1) : path);
  if (schema.type !== "record") return undefined;
  const [first, ...rest] = path;
  if (first !== undefined) {
    const field = schema.fields[first];
    return field && attachmentIn(field.schema, rest);
  }
  const found = Object.values(schema.fields).map((field) => attachmentIn(field.schema, []));
  return found.find((one) => one !== undefined);
}
