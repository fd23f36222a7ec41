/** Everything from this very server: no script, style, font or picture of another. */
const directives = {
  "default-src": "'self'",
  "script-src": "'self'",
  "style-src": "'self'",
  // Drawings of procedures place their words with style attributes; attributes load nothing.
  "style-src-attr": "'unsafe-inline'",
  "img-src": "'self' data: blob:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "object-src": "'none'",
  "base-uri": "'none'",
  "form-action": "'self'",
  "frame-ancestors": "'none'",
};

const written = (of: Readonly<Record<string, string>>) =>
  Object.entries(of)
    .map(([name, value]) => `${name} ${value}`)
    .join(";");

/** The verifier's page compiles the program that reads squares, in WebAssembly; it may evaluate no text. */
export const verifierPolicy = written({ ...directives, "script-src": "'self' 'wasm-unsafe-eval'" });

export function securityHeaders(https: boolean) {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: Object.fromEntries(Object.entries(directives).map(([name, value]) => [name, value.split(" ")])),
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000 } : false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: "no-referrer" },
  } as const;
}
