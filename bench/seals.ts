/** Seals verified a second, from bytes and printed zone to verdict, beside `crypto.verify` alone over the same bytes. */
import { createPublicKey, verify } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  decodeSeal,
  prepareTrust,
  publicKeyInfo,
  type SealSigner,
  verifySeal,
  writeMrz,
  writeSeal,
} from "@wasl/travel-document";
import { checkSignature } from "../server/seals/check-signature.ts";
import { openOwnAuthority } from "../server/seals/own-authority.ts";
import { sealSigner } from "../server/seals/sign.ts";

/** Seals a second of one processor, in one run. */
export interface SealPace {
  readonly wasl: number;
  readonly bare: number;
}

const documents = 300;
const runs = 5;
const seconds = 0.6;
const atATime = 100;
const warm = 10_000;

type Job = (index: number) => Promise<void>;

interface Sealed {
  readonly bytes: Uint8Array;
  readonly printed: string;
}

/** @returns a function that makes one round of several runs: both in turn, over the same documents. */
export async function prepareSeals(): Promise<{
  round(): Promise<readonly SealPace[]>;
  readonly end: () => Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), "wasl-bench-seals-"));
  const since = Temporal.Now.instant().subtract({ hours: 24 });
  const own = await openOwnAuthority({
    folder,
    secret: Buffer.alloc(32, 7),
    state: "MA",
    code: "MAR",
    publicUrl: "https://seals.example",
    since,
    exclusive: (work) => work(),
  });
  const [kept] = await own.signers();
  if (!kept) throw new Error("No signer was made");
  const { certificate, privateKey } = kept;
  const day = Temporal.Now.plainDateISO().toString();
  const sealed = await seal(sealSigner(certificate, "MAR", privateKey()), day);
  const trust = await prepareTrust({ signers: [certificate], authorities: await own.authorities() }, checkSignature);
  const key = createPublicKey({ key: Buffer.from(publicKeyInfo(certificate.key)), format: "der", type: "spki" });
  const parts = sealed.map(({ bytes }) => {
    const decoded = decodeSeal(bytes);
    if (!decoded.ok) throw new Error("A seal that was just made is none");
    return decoded.seal;
  });
  const bare = async (index: number) => {
    const { signed, signature } = parts[index % documents] as (typeof parts)[number];
    if (!verify("sha256", signed, { key, dsaEncoding: "ieee-p1363" }, signature)) throw new Error("Refused");
  };
  const wasl = async (index: number) => {
    const { bytes, printed } = sealed[index % documents] as Sealed;
    const { status } = await verifySeal(bytes, { trust, check: checkSignature, printed, on: day });
    if (status !== "VALID") throw new Error("Refused");
  };
  // A server has verified many before: the code is ready.
  for (let count = 0; count < warm; count++) await wasl(count);
  return {
    async round() {
      const paces: SealPace[] = [];
      for (let count = 0; count < runs; count++) {
        const [ours, theirs] = await inTurn(wasl, bare);
        paces.push({ wasl: ours, bare: theirs });
      }
      return paces;
    },
    end: () => rm(folder, { recursive: true, force: true }),
  };
}

async function seal(signer: SealSigner, day: string): Promise<readonly Sealed[]> {
  const sealed: Sealed[] = [];
  for (let count = 0; count < documents; count++) {
    const written = writeMrz({
      format: "TD2",
      documentCode: "PU",
      issuingState: "MAR",
      nationality: "MAR",
      primaryIdentifier: "El Amrani",
      secondaryIdentifier: "Youssef",
      documentNumber: `MA${4200000 + count}`,
      birthDate: "1992-03-XX",
      sex: "M",
      expiryDate: "2036-04-12",
    });
    const made = written.ok ? await writeSeal({ mrz: written.lines, issuedOn: day, signedOn: day }, signer) : undefined;
    if (!written.ok || !made?.ok) throw new Error("A document could not be sealed");
    sealed.push({ bytes: made.seal, printed: written.lines.join("\n") });
  }
  return sealed;
}

/** Both in turn, a few at a time, by the processor's time of this thread: what else the machine does counts on neither. */
async function inTurn(one: Job, other: Job): Promise<readonly [number, number]> {
  const spent = [0, 0];
  let count = 0;
  for (const begun = performance.now(); performance.now() - begun < seconds * 1000; count += atATime) {
    for (const [side, job] of [one, other].entries()) {
      const from = process.threadCpuUsage();
      for (let index = count; index < count + atATime; index++) await job(index);
      const { user, system } = process.threadCpuUsage(from);
      spent[side] = (spent[side] ?? 0) + user + system;
    }
  }
  const [mine = 1, theirs = 1] = spent;
  return [(count / mine) * 1e6, (count / theirs) * 1e6];
}
