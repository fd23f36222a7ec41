/** What verifies this State's seals, and those of the States that it works with. */
import { z } from "zod";
import { instant } from "./common.ts";

const certificate = z.object({
  der: z.string().describe("The certificate, DER in base64"),
  sha256: z.string().describe("Thumbprint of the DER, hexadecimal: what people compare by another way"),
  country: z.string(),
  commonName: z.string(),
  serial: z.string().describe("Hexadecimal; of a signer, the certificate reference in its seals"),
  notBefore: instant,
  notAfter: instant,
});

const revocationList = z.object({
  der: z.string().describe("The list, DER in base64"),
  thisUpdate: instant,
  nextUpdate: instant.optional(),
  revoked: z.array(z.object({ serial: z.string(), at: instant })),
});

const state = z.object({
  state: z.string().describe("Two letters"),
  code: z.string().describe("The State in a machine-readable zone (Doc 9303-3 §5)"),
  demonstration: z.boolean().describe("Keys of a demonstration: whatever they seal is a SPECIMEN"),
  authorities: z.array(certificate).describe("The State’s own certificates (CSCA)"),
  links: z
    .array(certificate)
    .describe(
      "Link certificates (Doc 9303-12 §7.1.1): whoever believes an authority’s key believes its next through them",
    ),
  signers: z.array(certificate).describe("Certificates of its seal signers (Doc 9303-12 §7.1.3), old ones too"),
  revocationList: revocationList.nullable(),
  ended: z
    .object({ asOf: instant, seals: z.array(z.string()) })
    .nullable()
    .describe(
      "Documents used, returned, lost, cancelled, replaced or recalled: SHA-256, hexadecimal, of each seal up to its signature’s first half, r, without the signature’s tag and length; those recalled as of the last full hour, the others as of a midnight",
    ),
});

export const publishedSeals = z
  .object({
    asOf: instant.describe("When this was read"),
    own: state,
    peers: z.array(state).describe("Other States, as each signed it over the exchange"),
  })
  .describe("ICAO Doc 9303-12 §5: certificates and revocation lists, for anybody");
