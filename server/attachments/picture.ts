/**
 * Whether a picture can be printed, found out when it is attached: the person who has it can then give another, instead of a
 * consul who cannot issue the document weeks later.
 */
import { typeset } from "../documents/typst.ts";

/** Width times height: a photograph of fifty million dots is larger than any camera's that fits the limit of bytes. */
const mostDots = 50_000_000;

export type PictureFault = "unreadable" | "too-many-dots";

/** @returns what is wrong; undefined where it can be printed, and for types that are not printed. */
export function pictureFault(bytes: Buffer, mediaType: string): PictureFault | undefined {
  if (mediaType !== "image/png" && mediaType !== "image/jpeg") return undefined;
  const size = mediaType === "image/png" ? pngSize(bytes) : jpegSize(bytes);
  if (!size || size.width === 0 || size.height === 0) return "unreadable";
  // Before anything takes it apart: a small file may unfold to more than the machine's memory.
  if (size.width * size.height > mostDots) return "too-many-dots";
  try {
    typeset(page, {}, { "/picture": bytes });
    return undefined;
  } catch {
    return "unreadable";
  }
}

/** What prints the documents reads it, by the very same way. */
const page = `
#set document(title: "picture", date: datetime(year: 2026, month: 1, day: 1))
#set page(width: 40mm, height: 50mm, margin: 0mm)
#image("/picture", width: 35mm, height: 45mm, fit: "cover", alt: "picture")
`;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Its header comes first (PNG, third edition, §11.2.1). */
function pngSize(bytes: Buffer): Size | undefined {
  if (bytes.length < 24 || bytes.toString("latin1", 12, 16) !== "IHDR") return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** The frame's header, whichever of its kinds (ITU-T T.81 §B.2.2): markers are passed over by their length until it comes. */
function jpegSize(bytes: Buffer): Size | undefined {
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}
