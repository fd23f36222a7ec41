/** What the States of the corridor publish to verify their seals, as `GET /seals/certificates.json` gives it. */
import {
  prepareTrust,
  type RevocationList,
  readCertificate,
  readRevocationList,
  type SealCertificate,
  type SealTrust,
} from "@wasl/travel-document";
import { browserCheck } from "./check.ts";

export interface Known {
  readonly trust: SealTrust;
  /** States, two letters, whose certificates are here. */
  readonly states: readonly string[];
  /** States, two letters, whose keys are a demonstration's. */
  readonly demonstrations: readonly string[];
  /** Seals of documents that are good no longer, by State, two letters; none of a State that says nothing of them. */
  readonly ended: Readonly<Record<string, Ended>>;
  /** When this was read from the server. */
  readonly asOf: string;
}

export interface Ended {
  readonly asOf: string;
  /** SHA-256, hexadecimal. */
  readonly seals: ReadonlySet<string>;
}

interface Published {
  readonly asOf: string;
  readonly own: PublishedState;
  readonly peers: readonly PublishedState[];
}

interface PublishedState {
  readonly state: string;
  readonly code: string;
  readonly demonstration: boolean;
  readonly authorities: readonly { readonly der: string }[];
  /** Absent in what an earlier server gave. */
  readonly links?: readonly { readonly der: string }[];
  readonly signers: readonly { readonly der: string }[];
  readonly revocationList: { readonly der: string } | null;
  /** Absent in what an earlier server gave. */
  readonly ended?: { readonly asOf: string; readonly seals: readonly string[] } | null;
}

export const publishedAt = "/seals/certificates.json";

/** Without the network the answer is the last one that the service worker kept. @throws where there is none. */
export async function fetchKnown(): Promise<Known> {
  const answer = await fetch(publishedAt, { cache: "no-cache" });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return knownFrom((await answer.json()) as Published);
}

/** Chains and lists are verified here, once: nothing is believed because a server said it, nor of one State by another. */
export async function knownFrom({ asOf, own, peers }: Published): Promise<Known> {
  const states = [own, ...peers].map(ofState);
  const trust = await prepareTrust(
    {
      authorities: states.flatMap(({ authorities }) => authorities),
      links: states.flatMap(({ links }) => links),
      signers: states.flatMap(({ signers }) => signers),
      lists: states.flatMap(({ lists }) => lists),
    },
    browserCheck,
  );
  return {
    trust,
    asOf,
    ended: Object.fromEntries(states.flatMap(({ state, ended }) => (ended ? [[state, ended] as const] : []))),
    states: states.map(({ state }) => state),
    demonstrations: states.filter(({ demonstration }) => demonstration).map(({ state }) => state),
  };
}

/** Whether a demonstration's key made a seal, by the certificate that holds and never by what the seal's header says. */
export function isSpecimen({ demonstrations }: Pick<Known, "demonstrations">, signer: SealCertificate | undefined) {
  return signer !== undefined && demonstrations.includes(signer.subject.country.toUpperCase());
}

/** What a State publishes of itself: certificates and lists of another country are left out. */
function ofState({ state, demonstration, ...given }: PublishedState) {
  const own = ({ country }: { readonly country: string }) => country.toUpperCase() === state;
  const authorities = given.authorities.flatMap(certificate).filter(({ subject }) => own(subject));
  return {
    state,
    demonstration: demonstration || authorities.some(({ subject }) => subject.commonName.includes("DEMONSTRATION")),
    authorities,
    ended: given.ended ? { asOf: given.ended.asOf, seals: new Set(given.ended.seals) } : undefined,
    links: (given.links ?? []).flatMap(certificate).filter(({ subject }) => own(subject)),
    signers: given.signers.flatMap(certificate).filter(({ subject }) => own(subject)),
    lists: list(given.revocationList).filter(({ issuer }) => own(issuer)),
  };
}

function certificate({ der }: { readonly der: string }): readonly SealCertificate[] {
  const read = readCertificate(fromBase64(der));
  return read.ok ? [read.certificate] : [];
}

function list(given: { readonly der: string } | null): readonly RevocationList[] {
  const read = given ? readRevocationList(fromBase64(given.der)) : undefined;
  return read?.ok ? [read.list] : [];
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
