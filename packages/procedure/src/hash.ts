/** SHA-256, lowercase hex: of a text, or of a value by its canonical JSON. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { canonical } from "./canonical.ts";

const encoder = new TextEncoder();

/** What comes before the first link of a chain. */
export const noHash = "0".repeat(64);

export const hashText = (text: string): string => bytesToHex(sha256(encoder.encode(text)));

/** @throws {NotCanonical} for what has no canonical spelling. */
export const hashOf = (value: unknown): string => hashText(canonical(value));
