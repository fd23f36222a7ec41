import { readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { inspect, safeName, usual } from "./inspect.ts";
import { pageOf } from "./testing.ts";

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const pdf = (bytes: Buffer, name = "statement.pdf") => inspect({ name, mediaType: "application/pdf", bytes });

async function codeOf(inspected: ReturnType<typeof inspect>): Promise<string> {
  const found = await inspected;
  return found.ok ? "ok" : `${found.refusal.code}${found.refusal.about?.part ? ` ${found.refusal.about.part}` : ""}`;
}

/** The head of a JPEG, and nothing behind it. */
function jpeg(width: number, height: number): Buffer {
  const comment = [0xff, 0xfe, 0, 6, 1, 2, 3, 4];
  const frame = [0xff, 0xc0, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0];
  return Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, ...comment, ...frame, 0xff, 0xd9]);
}

describe("what a file is, is told by its content", () => {
  test("a plain PDF, a picture and a package of prints are taken", async () => {
    expect(await codeOf(pdf(pageOf("Extrait d'acte de naissance")))).toBe("ok");
    expect(await codeOf(inspect({ name: "photo.png", mediaType: "image/png", bytes: png }))).toBe("ok");
    const prints = Buffer.from("1.001:120\u001d1.002:0502\u001d", "latin1");
    const given = { name: "prints.an2", mediaType: "application/octet-stream", bytes: prints };
    expect(await codeOf(inspect(given, ["application/octet-stream"]))).toBe("ok");
  });

  test("a disguised attachment is refused, whichever of name, claim and content lies", async () => {
    expect(await codeOf(pdf(png))).toBe("disguised-attachment");
    expect(await codeOf(inspect({ name: "photo.pdf", mediaType: "image/png", bytes: png }))).toBe(
      "disguised-attachment",
    );
    const program = Buffer.from("MZ\u0090\u0000 this program cannot be run");
    expect(await codeOf(pdf(program))).toBe("disguised-attachment");
    expect(await codeOf(pdf(Buffer.from("<html><script>alert(1)</script>")))).toBe("disguised-attachment");
  });

  test("a type that the fact does not take is refused, and one that nobody takes", async () => {
    const given = { name: "photo.png", mediaType: "image/png", bytes: png };
    expect(await codeOf(inspect(given, ["image/jpeg"]))).toBe("unsupported-type");
    const archive = {
      name: "all.zip",
      mediaType: "application/zip",
      bytes: Buffer.from("PK\u0003\u0004rest of an archive"),
    };
    expect(await codeOf(inspect(archive))).toBe("unsupported-type");
  });

  const portrait = readFileSync(
    new URL("../../corridors/morocco-france/demonstration/files/portrait-2.png", import.meta.url),
  );
  const picture = (bytes: Buffer, name = "photo.png", mediaType = "image/png") => inspect({ name, mediaType, bytes });

  test("a picture that could not be printed is refused when it is attached, not when the document is issued", async () => {
    expect(await codeOf(picture(portrait))).toBe("ok");
    expect(await codeOf(picture(portrait.subarray(0, portrait.length / 2)))).toBe("unreadable-picture");
    expect(await codeOf(picture(Buffer.concat([portrait.subarray(0, 40), Buffer.alloc(500)])))).toBe(
      "unreadable-picture",
    );
    expect(await codeOf(picture(jpeg(8, 8), "photo.jpg", "image/jpeg"))).toBe("unreadable-picture");
    expect(await codeOf(picture(jpeg(0, 8), "photo.jpg", "image/jpeg"))).toBe("unreadable-picture");
  });

  test("a small file that would unfold to a huge picture is refused before it is unfolded", async () => {
    const huge = Buffer.from(portrait);
    huge.writeUInt32BE(60_000, 16);
    huge.writeUInt32BE(60_000, 20);
    expect(await codeOf(picture(huge))).toBe("picture-too-large");
    expect(await codeOf(picture(jpeg(60_000, 60_000), "photo.jpg", "image/jpeg"))).toBe("picture-too-large");
  });

  test("too large and empty files are refused before anything is read", async () => {
    expect(await codeOf(pdf(Buffer.alloc(usual + 1)))).toBe("too-large");
    expect(await codeOf(pdf(Buffer.alloc(0)))).toBe("empty-attachment");
    expect(await codeOf(inspect({ name: "a.png", mediaType: "image/png", bytes: png }, [], 20))).toBe("too-large");
  });
});

describe("a PDF that acts or hides is refused", () => {
  const program = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";

  test("with a program, also under an escaped name", async () => {
    expect(await codeOf(pdf(pageOf("x", "/OpenAction 6 0 R", [program])))).toBe("active-attachment javascript");
    const escaped = program.replace("/JavaScript", "/J#61vaScript").replace("/JS ", "/#4aS ");
    expect(await codeOf(pdf(pageOf("x", "/OpenAction 6 0 R", [escaped])))).toBe("active-attachment javascript");
  });

  test("with a program in a compressed stream of objects", async () => {
    const packed = deflateSync(Buffer.from(`6 0 ${program}`)).toString("latin1");
    const stream = `<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream`;
    expect(await codeOf(pdf(pageOf("x", "", ["null", stream])))).toBe("active-attachment javascript");
  });

  test("with a file inside, a command, or a protection", async () => {
    const file = "<< /Type /Filespec /F (x.exe) /EF << /F 7 0 R >> >>";
    expect(await codeOf(pdf(pageOf("x", "/Names << /EmbeddedFiles 6 0 R >>", [file])))).toMatch(
      /^active-attachment embedded-file/,
    );
    expect(await codeOf(pdf(pageOf("x", "/OpenAction << /S /Launch /F (cmd) >>")))).toBe("active-attachment launch");
    const encryption = "<< /Filter /Standard /V 1 /R 2 /O (x) /U (x) /P -4 >>";
    expect(await codeOf(pdf(pageOf("x", "", [encryption], "/Encrypt 6 0 R")))).toBe("active-attachment encryption");
  });

  test("while a picture whose bytes happen to spell a short name is not", async () => {
    const picture = "<< /Length 12 >>\nstream\nxx /JS (y) z\nendstream";
    expect(await codeOf(pdf(pageOf("x", "", [picture])))).toBe("ok");
  });

  test("or that cannot be read at all", async () => {
    expect(await codeOf(pdf(Buffer.from("%PDF-1.7\nbroken")))).toBe("active-attachment unreadable");
  });
});

test("a name keeps its words and loses its tricks", () => {
  expect(safeName("../../etc/passwd")).toBe("passwd");
  expect(safeName("شهادة\u202egpj.exe")).toBe("شهادةgpj.exe");
  expect(safeName("acte de naissance.pdf")).toBe("acte de naissance.pdf");
  expect(safeName("///")).toBe("file");
});
