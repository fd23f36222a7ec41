/**
 * What a file really is, by its content. A name is a claim; a file that claims to be something else is refused, and so is one
 * that could do something by itself.
 */

import type { Refusal } from "@wasl/procedure";
import { fileTypeFromBuffer } from "file-type";
import { activePartOf } from "./active-pdf.ts";
import { pictureFault } from "./picture.ts";

/** Ten mebibytes, a scanned file of a few pages, unless the fact's own schema says otherwise. */
export const usual = 10 * 1024 * 1024;
/** Nothing larger comes in at all: a package of ten prints. */
export const largest = 20 * 1024 * 1024;

/** Types that may be attached anywhere; each fact may accept fewer. */
export const everywhere: Readonly<Record<string, readonly string[]>> = {
  "application/pdf": ["pdf"],
  "image/jpeg": ["jpg", "jpeg"],
  "image/png": ["png"],
  "image/jp2": ["jp2", "j2k"],
  // Packages of prints (ANSI/NIST-ITL), which have no registered type of their own.
  "application/octet-stream": ["nist", "nst", "an2", "eft", "int"],
};

/** Voices and films: only where a fact says that it takes them. */
export const recordings: Readonly<Record<string, readonly string[]>> = {
  "audio/webm": ["webm"],
  "video/webm": ["webm"],
  "audio/ogg": ["ogg", "oga", "opus"],
  "audio/mp4": ["m4a", "mp4"],
  "video/mp4": ["mp4"],
};

export interface Offered {
  readonly name: string;
  /** As the client claims. */
  readonly mediaType: string;
  readonly bytes: Buffer;
}

export type Inspected =
  | { readonly ok: true; readonly value: { readonly name: string; readonly mediaType: string } }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * @param accept media types that the fact's schema takes; empty accepts every known one.
 * @param maxBytes the fact's own limit, never above {@link largest}; {@link usual} without one.
 */
export async function inspect(file: Offered, accept: readonly string[] = [], maxBytes = usual): Promise<Inspected> {
  const extensions: Readonly<Record<string, readonly string[]>> = {
    ...everywhere,
    ...Object.fromEntries(Object.entries(recordings).filter(([type]) => accept.includes(type))),
  };
  const limit = Math.min(maxBytes, largest);
  if (file.bytes.length === 0) return refusal("empty-attachment");
  if (file.bytes.length > limit)
    return refusal("too-large", { limit: String(limit), bytes: String(file.bytes.length) });
  const found = isPrintPackage(file.bytes) ? "application/octet-stream" : await typeOf(file.bytes);
  const mediaType = found && found in extensions ? found : undefined;
  if (!mediaType) {
    return found === undefined && !(file.mediaType in extensions)
      ? refusal("unsupported-type", { type: file.mediaType })
      : refusal(file.mediaType in extensions ? "disguised-attachment" : "unsupported-type", {
          type: found ?? file.mediaType,
        });
  }
  const extension = file.name.toLowerCase().split(".").at(-1) ?? "";
  if (file.mediaType !== mediaType || !extensions[mediaType]?.includes(extension)) {
    return refusal("disguised-attachment", { claimed: file.mediaType, found: mediaType });
  }
  if (accept.length > 0 && !accept.includes(mediaType)) {
    return refusal("unsupported-type", { type: mediaType, accepted: accept.join(" ") });
  }
  if (mediaType === "application/pdf") {
    const active = await activePartOf(file.bytes);
    if (active) return refusal("active-attachment", { part: active });
  }
  const fault = pictureFault(file.bytes, mediaType);
  if (fault) return refusal(fault === "unreadable" ? "unreadable-picture" : "picture-too-large");
  return { ok: true, value: { name: safeName(file.name), mediaType } };
}

/** What the content is, without what is said of its codec; one name for a kind that has two. */
export async function typeOf(bytes: Buffer): Promise<string | undefined> {
  const mime = (await fileTypeFromBuffer(bytes))?.mime.split(";")[0];
  return mime === "audio/x-m4a" ? "audio/mp4" : mime;
}

/** A traditional NIST transaction opens with field 1.001 (or 1.01): its own length, ended by a group separator. */
function isPrintPackage(bytes: Buffer): boolean {
  const [first = "", ...rest] = bytes.subarray(0, 24).toString("latin1").split("\u001d");
  return rest.length > 0 && /^1\.0{1,2}1:\d{1,10}$/.test(first);
}

/** The last part of the name, without what a file system or a right-to-left trick could make of it. */
export function safeName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  return (
    last
      .normalize("NFC")
      .replace(/[\p{Control}\p{Format}<>:"|?*]/gu, "")
      .trim()
      .slice(-120) || "file"
  );
}

function refusal(code: string, about?: Readonly<Record<string, string>>): Inspected {
  return { ok: false, refusal: { code, about } };
}
