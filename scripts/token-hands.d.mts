/** What is missing for OpenSSL to sign by a token here. */
export function missingForTokens(): readonly string[];
