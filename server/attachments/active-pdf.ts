/**
 * Parts of a PDF that act or hide: programs, launched commands, embedded files, forms that send themselves, encryption.
 * Read twice: in the bytes, with names unescaped, and in the parsed document, where objects may lie in compressed streams.
 */
import { inflateSync } from "node:zlib";
import { getDocumentProxy } from "unpdf";

const names: Readonly<Record<string, string>> = {
  JavaScript: "javascript",
  JS: "javascript",
  Launch: "launch",
  EmbeddedFile: "embedded-file",
  EmbeddedFiles: "embedded-file",
  Filespec: "embedded-file",
  FileAttachment: "embedded-file",
  RichMedia: "rich-media",
  XFA: "form-program",
  SubmitForm: "form-program",
  ImportData: "form-program",
  GoToR: "remote",
  GoToE: "remote",
  Encrypt: "encryption",
};

/** @returns what was found, or undefined when nothing acts and nothing hides. */
export async function activePartOf(bytes: Uint8Array): Promise<string | undefined> {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = raw.toString("latin1");
  // Chance writes a short name into a large picture now and then, never a long one.
  const written = activeName(text, 6) ?? activeName(text.replace(/stream\r?\n[\s\S]*?endstream/g, ""));
  if (written) return written;
  for (const stream of objectStreams(raw, text)) {
    const hidden = activeName(stream);
    if (hidden) return hidden;
  }
  return parsedPart(bytes);
}

function activeName(text: string, shortest = 2): string | undefined {
  // `/J#61vaScript` is `/JavaScript`: any character of a name may be written as its number.
  for (const [, name = ""] of text.matchAll(/\/([A-Za-z#][A-Za-z0-9#]{1,60})/g)) {
    const plain = name.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
    const part = plain.length >= shortest ? names[plain] : undefined;
    if (part) return part;
  }
  return undefined;
}

/** Streams that hold objects, opened; at most as much as a real document needs. */
function* objectStreams(raw: Buffer, text: string): Generator<string> {
  const starts = text.matchAll(/\/Type\s*\/ObjStm[\s\S]{0,2000}?stream\r?\n/g);
  for (const match of starts) {
    const start = match.index + match[0].length;
    const end = text.indexOf("endstream", start);
    if (end < 0) continue;
    try {
      yield inflateSync(raw.subarray(start, end), { maxOutputLength: 8_000_000 }).toString("latin1");
    } catch {
      // Not deflated, or damaged: the parsed document is asked next.
    }
  }
}

async function parsedPart(bytes: Uint8Array): Promise<string | undefined> {
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes));
    const [program, files] = await Promise.all([document.getJSActions(), document.getAttachments()]);
    await document.loadingTask.destroy();
    if (program) return "javascript";
    return files ? "embedded-file" : undefined;
  } catch (error) {
    return (error as Error).name === "PasswordException" ? "encryption" : "unreadable";
  }
}
