/**
 * Ties a zod schema to the shape that clients are written against. When the two part ways, the type check fails at the
 * schema: one field forgotten on either side is enough.
 */
import { z } from "zod";

type ReadOnly<T> = T extends readonly (infer Item)[]
  ? readonly ReadOnly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: ReadOnly<T[Key]> }
    : T;

type Same<Left, Right> = [ReadOnly<Left>] extends [ReadOnly<Right>]
  ? [ReadOnly<Right>] extends [ReadOnly<Left>]
    ? unknown
    : { readonly "the API has more than the schema": Right }
  : { readonly "the schema does not give what the API promises": Right };

/** `agrees<Session>()(z.object({ … }))`: the schema itself, once proved to be of that shape. */
export function agrees<Api>() {
  return <Schema extends z.ZodType>(schema: Schema & Same<z.output<Schema>, Api>): Schema => schema;
}

/** A shape described elsewhere (a fact's value, a definition): typed here, any JSON in the description. */
export function described<T>(description: string): z.ZodType<T, T> {
  return z.unknown().describe(description) as unknown as z.ZodType<T, T>;
}
