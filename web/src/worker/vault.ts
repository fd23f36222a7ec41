/**
 * What a phone keeps while there is no network: encrypted with a key made of the code and the number, which is nowhere but
 * in this page's memory. Whoever takes the phone reads nothing; signing out takes even that away.
 */
const database = "wasl-season";
const store = "kept";
const rounds = 310_000;
const known = "wasl";

export interface Vault {
  get<T>(name: string): Promise<T | undefined>;
  put(name: string, value: unknown): Promise<void>;
  take(name: string): Promise<void>;
}

interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(database, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(store);
  return done(request);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("indexedDB"));
  });
}

async function within<T>(mode: IDBTransactionMode, act: (of: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const base = await opened();
  try {
    return await done(act(base.transaction(store, mode).objectStore(store)));
  } finally {
    base.close();
  }
}

async function saltOf(): Promise<Uint8Array<ArrayBuffer>> {
  const kept = (await within("readonly", (of) => of.get("salt"))) as Uint8Array<ArrayBuffer> | undefined;
  if (kept) return kept;
  const made = crypto.getRandomValues(new Uint8Array(16));
  await within("readwrite", (of) => of.put(made, "salt"));
  return made;
}

async function keyOf(code: string, pin: string): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(`${code.toUpperCase().replace(/[^0-9A-Z]/g, "")} ${pin}`);
  const raw = await crypto.subtle.importKey("raw", secret, "PBKDF2", false, ["deriveKey"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt: await saltOf(), iterations: rounds };
  return crypto.subtle.deriveKey(how, raw, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

/** Opens what is kept. `undefined`: something is kept, and this code and number do not open it. */
export async function openVault(code: string, pin: string): Promise<Vault | undefined> {
  const key = await keyOf(code, pin);
  const vault: Vault = {
    async get<T>(name: string) {
      const sealed = (await within("readonly", (of) => of.get(name))) as Sealed | undefined;
      if (!sealed) return undefined;
      const bytes = await crypto.subtle.decrypt({ name: "AES-GCM", iv: sealed.iv }, key, sealed.bytes);
      return JSON.parse(new TextDecoder().decode(bytes)) as T;
    },
    async put(name, value) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const plain = new TextEncoder().encode(JSON.stringify(value));
      const bytes = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, plain);
      await within("readwrite", (of) => of.put({ iv, bytes } satisfies Sealed, name));
    },
    async take(name) {
      await within("readwrite", (of) => of.delete(name));
    },
  };
  try {
    if ((await vault.get("known")) === undefined) await vault.put("known", known);
  } catch {
    return undefined;
  }
  return vault;
}

/** Takes all of it away: the encrypted store, and the code that the tab remembered. */
export async function wipe(): Promise<void> {
  try {
    sessionStorage.clear();
  } catch {
    // Forbidden storage holds nothing.
  }
  await new Promise<void>((resolve) => {
    const request = indexedDB.deleteDatabase(database);
    request.onsuccess = request.onerror = request.onblocked = () => resolve();
  });
}
