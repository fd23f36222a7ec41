/** The number that a worker chooses at the first sign-in: whoever finds the paper afterwards opens nothing with it. */
import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

const derive = promisify<string, Buffer, number, Buffer>(scrypt);

/** Six digits; not one digit six times, nor a row of them. */
export function isGoodPin(pin: string): boolean {
  if (!/^\d{6}$/.test(pin)) return false;
  const steps = new Set([...pin].slice(1).map((digit, at) => Number(digit) - Number(pin[at])));
  return steps.size > 1;
}

export async function sealPin(pin: string): Promise<Buffer> {
  const salt = randomBytes(16);
  return Buffer.concat([salt, await derive(pin, salt, 32)]);
}

/** As long for a code that does not exist as for one that does. */
export async function isPin(pin: string, sealed: Buffer | null): Promise<boolean> {
  const kept = sealed ?? Buffer.alloc(48);
  const same = timingSafeEqual(await derive(pin, kept.subarray(0, 16), 32), kept.subarray(16));
  return same && sealed !== null;
}
