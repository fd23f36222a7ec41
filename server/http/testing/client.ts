/** A demonstration person at a State's server, over HTTP: what a browser does, for tests. */
import type { Command } from "@wasl/procedure";
import type { CasePage, Problem } from "../api.ts";

export interface Answer<T> {
  readonly status: number;
  readonly body: T;
}

export interface Client {
  get<T>(path: string): Promise<Answer<T>>;
  send<T>(method: "POST" | "PUT" | "DELETE", path: string, body?: unknown): Promise<Answer<T>>;
  upload<T>(ref: string, fact: string, file: { name: string; type: string; bytes: Uint8Array }): Promise<Answer<T>>;
  /** Acts on what the case is now; a refusal is thrown with its code. */
  act(ref: string, command: Command): Promise<CasePage>;
  /** The same, answering with the refusal; undefined when it was done. */
  refusal(ref: string, command: Command): Promise<Problem | undefined>;
  page(ref: string): Promise<CasePage>;
}

export async function signIn(url: string, person: string): Promise<Client> {
  const signed = await fetch(`${url}/api/demo/session`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ person }),
  });
  if (!signed.ok) throw new Error(`${person}: ${await signed.text()}`);
  const cookie = signed.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");

  const ask = async <T>(path: string, init: RequestInit = {}): Promise<Answer<T>> => {
    const answer = await fetch(`${url}/api${path}`, {
      ...init,
      headers: { ...init.headers, cookie, "accept-language": "en" },
    });
    const text = await answer.text();
    return {
      status: answer.status,
      body: (text && answer.headers.get("content-type")?.includes("json") ? JSON.parse(text) : text) as T,
    };
  };
  const send: Client["send"] = (method, path, body) =>
    ask(path, {
      method,
      headers: body === undefined ? {} : { "content-type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  const attempt = async (ref: string, command: Command) => {
    const { body } = await ask<CasePage>(`/cases/${ref}`);
    return send<CasePage & Problem>("POST", `/cases/${ref}/commands`, { command, version: body.view?.version ?? 0 });
  };
  return {
    get: (path) => ask(path),
    send,
    upload(ref, fact, { name, type, bytes }) {
      const form = new FormData();
      form.append("file", new Blob([new Uint8Array(bytes)], { type }), name);
      return ask(`/cases/${ref}/attachments?fact=${encodeURIComponent(fact)}`, { method: "POST", body: form });
    },
    async act(ref, command) {
      const { status, body } = await attempt(ref, command);
      if (status !== 200) throw new Error(`${person} ${command.do}: ${JSON.stringify(body)}`);
      return body;
    },
    async refusal(ref, command) {
      const { status, body } = await attempt(ref, command);
      return status === 200 ? undefined : body;
    },
    async page(ref) {
      const { status, body } = await ask<CasePage>(`/cases/${ref}`);
      if (status !== 200) throw new Error(`${person}: ${JSON.stringify(body)}`);
      return body;
    },
  };
}
