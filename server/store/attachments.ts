/**
 * Files of cases at rest: each under a key of its own, that key under the case's key for the category. The hash that a fact
 * names covers the ciphertext, so what travels to another State is the very bytes that lie here; they are laid out as RFC
 * 7516 wants them, so that a JWE to that State needs only its key wrapped.
 */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import type { Pool } from "pg";
import { seal, unseal } from "../keys/seal.ts";

/** Protected header of the JWE, the same for every recipient: it is authenticated with the content. */
export const jweProtected = Buffer.from('{"enc":"A256GCM"}').toString("base64url");

export interface SealedFile {
  /** Lowercase hex SHA-256 of `content`. */
  readonly hash: string;
  readonly content: Buffer;
  readonly key: Buffer;
}

export function sealFile(bytes: Buffer): SealedFile {
  const key = randomBytes(32);
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, iv);
  cipher.setAAD(Buffer.from(jweProtected));
  const content = Buffer.concat([iv, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  return { hash: hashOfContent(content), content, key };
}

/** @throws when the bytes are not those that the key sealed. */
export function unsealFile(content: Buffer, key: Buffer): Buffer {
  const decipher = createDecipheriv("aes-256-gcm", key, content.subarray(0, 12));
  decipher.setAAD(Buffer.from(jweProtected));
  decipher.setAuthTag(content.subarray(content.length - 16));
  return Buffer.concat([decipher.update(content.subarray(12, content.length - 16)), decipher.final()]);
}

export function hashOfContent(content: Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}

export interface FileRow {
  readonly caseId: string;
  readonly category: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly name: string;
}

/** A sealed file as the database keeps it. */
export interface AttachmentRow extends Omit<FileRow, "name"> {
  readonly hash: Buffer;
  readonly wrapped: Buffer;
  readonly content: Buffer;
}

export function attachmentRow({ name, ...file }: FileRow, sealed: SealedFile, categoryKey: Buffer): AttachmentRow {
  const wrapped = wrapFileKey(categoryKey, sealed.hash, sealed.key, name);
  return { ...file, hash: Buffer.from(sealed.hash, "hex"), wrapped, content: sealed.content };
}

export async function insertFile(pool: Pool, file: FileRow, sealed: SealedFile, categoryKey: Buffer): Promise<void> {
  const { hash, caseId, category, mediaType, bytes, wrapped, content } = attachmentRow(file, sealed, categoryKey);
  await pool.query(
    `insert into attachment (hash, case_id, category, media_type, bytes, wrapped, content) values ($1, $2, $3, $4, $5, $6, $7)`,
    [hash, caseId, category, mediaType, bytes, wrapped, content],
  );
}

export function wrapFileKey(categoryKey: Buffer, hash: string, key: Buffer, name: string): Buffer {
  return seal(categoryKey, Buffer.from(JSON.stringify({ key: key.toString("base64url"), name })), `attachment|${hash}`);
}

export interface StoredFile extends FileRow {
  readonly content: Buffer;
  readonly key: Buffer;
}

/** Undefined when it is not here, still under way, of another case, or its key was erased. */
export async function findFile(
  pool: Pool,
  caseId: string,
  hash: string,
  keyOf: (category: string) => Buffer | undefined,
): Promise<StoredFile | undefined> {
  const { rows } = await pool.query<{
    category: string;
    media_type: string;
    bytes: number;
    wrapped: Buffer;
    content: Buffer;
  }>(
    "select category, media_type, bytes, wrapped, content from attachment where hash = $1 and case_id = $2 and content is not null",
    [Buffer.from(hash, "hex"), caseId],
  );
  const row = rows[0];
  const key = row && keyOf(row.category);
  if (!row || !key) {
    return undefined;
  }
  const kept: { key: string; name: string } = JSON.parse(unseal(key, row.wrapped, `attachment|${hash}`).toString());
  return {
    caseId,
    category: row.category,
    mediaType: row.media_type,
    bytes: row.bytes,
    name: kept.name,
    content: row.content,
    key: Buffer.from(kept.key, "base64url"),
  };
}
