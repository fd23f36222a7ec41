/** Files inside a case: stored and read by officers who may open it, in categories that they may write or read. */
import type { AttachmentStore, Pools } from "../services.ts";
import { findFile, insertFile, sealFile, unsealFile } from "../store/attachments.ts";
import type { Officer } from "./api.ts";
import type { Entry } from "./entry.ts";

const unknownCase = { ok: false, refusal: { code: "unknown-case" } } as const;
const unknownFile = { ok: false, refusal: { code: "unknown-attachment" } } as const;

export function createAttachments(
  pools: Pools,
  opened: (officer: Officer, ref: string) => Promise<Entry | undefined>,
): AttachmentStore {
  return {
    async put(officer, ref, file) {
      const entry = await opened(officer, ref);
      if (!entry) {
        return unknownCase;
      }
      const key = entry.keys.own(file.category);
      if (!officer.writes.includes(file.category) || !key) {
        return { ok: false, refusal: { code: "missing-right" } };
      }
      const sealed = sealFile(file.bytes);
      const { name, mediaType, category, bytes } = file;
      const row = { caseId: entry.id, category, mediaType, bytes: bytes.length, name };
      await insertFile(pools.compartment(entry.compartment), row, sealed, key);
      return { ok: true, value: { hash: sealed.hash, name, mediaType, bytes: bytes.length } };
    },
    async get(officer, ref, hash) {
      const entry = await opened(officer, ref);
      if (!entry) {
        return unknownCase;
      }
      if (!/^[0-9a-f]{64}$/.test(hash)) {
        return unknownFile;
      }
      const file = await findFile(pools.compartment(entry.compartment), entry.id, hash, entry.keys.own);
      const category = officer.reads.find((each) => each === file?.category);
      if (!file || category === undefined) {
        return unknownFile;
      }
      const { name, mediaType, bytes } = file;
      const value = { hash, name, mediaType, bytes };
      return { ok: true, value: { value, category, bytes: unsealFile(file.content, file.key) } };
    },
  };
}
