import type { SealCertificate } from "../certificate/certificate.ts";

/**
 * Whether a certificate was valid, and its private key in use, on the day of the signature. A seal knows the day only, so a
 * certificate counts on the whole of its first and of its last day.
 *
 * @param day `YYYY-MM-DD`.
 */
export function validAt({ notBefore, notAfter, privateKeyUsage }: SealCertificate, day: string): boolean {
  const within = (from: string | undefined, to: string | undefined) =>
    (from === undefined || from.slice(0, 10) <= day) && (to === undefined || day <= to.slice(0, 10));
  return within(notBefore, notAfter) && within(privateKeyUsage?.notBefore, privateKeyUsage?.notAfter);
}
