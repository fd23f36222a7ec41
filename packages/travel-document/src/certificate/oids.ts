/** Object identifiers of Doc 9303-12 and of X.509. */
export const oids = {
  country: "2.5.4.6",
  commonName: "2.5.4.3",
  ecPublicKey: "1.2.840.10045.2.1",
  keyUsage: "2.5.29.15",
  privateKeyUsagePeriod: "2.5.29.16",
  subjectKeyIdentifier: "2.5.29.14",
  basicConstraints: "2.5.29.19",
  authorityKeyIdentifier: "2.5.29.35",
  extendedKeyUsage: "2.5.29.37",
  subjectAlternativeName: "2.5.29.17",
  issuerAlternativeName: "2.5.29.18",
  crlNumber: "2.5.29.20",
  reasonCode: "2.5.29.21",
  invalidityDate: "2.5.29.24",
  distributionPoints: "2.5.29.31",
  /** id-icao-vdsSigner, { id-icao-mrtd-security-vds 1 } (§7.1.3). */
  sealSigner: "2.23.136.1.1.11.1",
  /** id-icao-mrtd-security-extensions-documentTypeList (§7.1.1.6). */
  documentTypes: "2.23.136.1.1.6.2",
} as const;

/** ECDSA with a hash, by the identifier of the pair. */
export const ecdsaHashes = {
  "1.2.840.10045.4.3.1": "SHA-224",
  "1.2.840.10045.4.3.2": "SHA-256",
  "1.2.840.10045.4.3.3": "SHA-384",
  "1.2.840.10045.4.3.4": "SHA-512",
} as const;
