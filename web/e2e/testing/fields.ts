/** Fills a form as a person does: boxes, buttons, lists and files, found by the place in the definition that they stand for. */
import type { Json, Procedure, Schema } from "@wasl/procedure";
import type { Locator, Page } from "playwright-core";
import corridor from "../../../corridors/morocco-france/corridor.ts";

/** A file on this disk, chosen in the browser's own chooser. */
export interface ChosenFile {
  readonly file: string;
}

export type ProcedureName = keyof typeof corridor.procedures;

export type Filling = Json | ChosenFile | readonly Filling[] | { readonly [name: string]: Filling };

const isFile = (value: Filling): value is ChosenFile =>
  typeof value === "object" && value !== null && "file" in value && typeof value.file === "string";

const idOf = (pointer: string) => `f${pointer.replace(/[^\w-]/g, "-")}`;

/** The legal time zone in which a State's officers write. */
export const zoneOf = (state: string): string => corridor.states[state as keyof typeof corridor.states].zone;

/** Fills facts of a procedure by their names. Instants are given as instants and written in the State's legal time. */
export async function fillIn(
  page: Page,
  facts: Readonly<Record<string, Filling>>,
  options: { readonly state: string; readonly procedure?: string },
): Promise<void> {
  const { [options.procedure ?? "laissez-passer"]: definition } = corridor.procedures as Readonly<
    Record<string, Procedure>
  >;
  if (!definition) throw new Error(`No procedure called ${options.procedure}`);
  for (const [name, value] of Object.entries(facts)) {
    const schema = (definition.facts as Readonly<Record<string, { readonly schema: Schema }>>)[name]?.schema;
    if (!schema) throw new Error(`No fact called ${name}`);
    await fill(page, `/${name}`, schema, value, zoneOf(options.state));
  }
}

/** Fills in an entry of a list of a procedure. */
export async function fillEntry(
  page: Page,
  list: string,
  value: Filling,
  options: { readonly state: string; readonly procedure: ProcedureName },
): Promise<void> {
  const definition = corridor.procedures[options.procedure] as Procedure;
  const schema = definition.lists[list]?.entry;
  if (!schema) throw new Error(`No list called ${list}`);
  await fill(page, "/value", schema, value, zoneOf(options.state));
}

async function fill(page: Page, pointer: string, schema: Schema, value: Filling, zone: string): Promise<void> {
  const field = page.locator(`#${idOf(pointer)}`);
  switch (schema.type) {
    case "record":
      for (const [name, inner] of Object.entries(value as Record<string, Filling>)) {
        const next = schema.fields[name]?.schema;
        if (!next) throw new Error(`No field ${pointer}/${name}`);
        await fill(page, `${pointer}/${name}`, next, inner, zone);
      }
      return;
    case "list":
      for (const [index, inner] of (value as readonly Filling[]).entries()) {
        await field.click();
        await fill(page, `${pointer}/${index}`, schema.of, inner, zone);
      }
      return;
    case "code":
      return choose(page, field, schema.values.indexOf(String(value)), String(value));
    case "boolean":
      return choose(page, field, value === true ? 0 : 1, String(value));
    case "post":
    case "state":
      await field.selectOption(String(value));
      return;
    case "date":
    case "edtf":
      return fillDate(field, String(value));
    case "instant": {
      const at = Temporal.Instant.from(String(value)).toZonedDateTimeISO(zone);
      await fillDate(field, at.toPlainDate().toString());
      const boxes = page.locator("fieldset", { has: field }).last();
      await boxes.locator('[data-part="hour"] input').fill(String(at.hour));
      await boxes.locator('[data-part="minute"] input').fill(String(at.minute));
      return;
    }
    case "attachment":
      if (!isFile(value)) throw new Error(`${pointer} wants a file`);
      return attach(page, field, value.file);
    default:
      await field.fill(String(value));
  }
}

/** Few answers are laid out, many are in a list that opens. */
async function choose(page: Page, field: Locator, index: number, code: string): Promise<void> {
  if (index < 0) throw new Error(`No such answer: ${code}`);
  if ((await field.evaluate((element) => element.tagName)) === "SELECT") {
    await field.selectOption(code);
    return;
  }
  const name = await field.getAttribute("name");
  await page.locator(`input[type="radio"][name="${name}"]`).nth(index).check();
}

/** Day, month, year; what is not known stays empty. */
async function fillDate(day: Locator, written: string): Promise<void> {
  const boxes = day.locator("xpath=ancestor::*[contains(@class, 'date-boxes')]");
  const [years, months, days] = written.split("-").map((part) => (/^\d+$/.test(part) ? part : ""));
  await day.fill(days ?? "");
  await boxes.locator('[data-part="month"] input').fill(months ?? "");
  await boxes.locator('[data-part="year"] input').fill(years ?? "");
}

async function attach(page: Page, button: Locator, file: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button.click()]);
  await chooser.setFiles(file);
  await page.locator("fieldset", { has: button }).last().locator(".file-name").waitFor();
}
