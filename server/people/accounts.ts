/**
 * Accounts and sessions, by better-auth, in the State's own schema `people`: e-mail and password with a second factor,
 * OpenID Connect where the administration has it, and, in the demonstration only, sign-in without a password.
 */
import { betterAuth } from "better-auth";
import { createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { getMigrations } from "better-auth/db/migration";
import { genericOAuth, twoFactor } from "better-auth/plugins";
import { PostgresDialect } from "kysely";
import type { Pool } from "pg";
import { z } from "zod";
import type { Language } from "../http/api.ts";

export interface OpenIdConnect {
  readonly discoveryUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface AccountOptions {
  readonly pool: Pool;
  /** At least 32 characters; signs the session cookies. */
  readonly secret: string;
  /** Where browsers reach this server, `https://wasl.interieur.example`. */
  readonly baseUrl: string;
  /** Tells the States apart in one browser: cookies do not know ports. */
  readonly cookiePrefix: string;
  readonly demonstration: boolean;
  readonly openIdConnect?: OpenIdConnect;
  readonly sessionHours?: number;
}

export interface NewAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly password?: string;
}

export interface Credentials {
  readonly email: string;
  readonly password: string;
  readonly code?: string;
}

export interface SignedIn {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly expiresAt: string;
}

export type Accounts = Awaited<ReturnType<typeof createAccounts>>;

/** Makes the tables that are missing and returns the door to accounts. */
export async function createAccounts(options: AccountOptions) {
  const auth = betterAuth(authOptions(options));
  await migrateAccounts(options.pool, auth.options);
  const context = await auth.$context;

  return {
    /** Every address under `/api/auth/` (second factor, OpenID Connect, password change). */
    handler: auth.handler,
    /** Who sends this cookie, or why nobody does. */
    async whoIs(headers: Headers): Promise<SignedIn | "nobody" | "expired"> {
      const found = await auth.api.getSession({ headers, query: { disableRefresh: true } });
      if (found) {
        return {
          id: found.user.id,
          name: found.user.name,
          email: found.user.email,
          language: (found.user as { language?: Language }).language ?? "fr",
          expiresAt: found.session.expiresAt.toISOString(),
        };
      }
      const cookie = context.authCookies.sessionToken.name;
      return headers.get("cookie")?.includes(`${cookie}=`) ? "expired" : "nobody";
    },
    /** Answers with the cookies to set; the code is of the second factor, for whoever has one. */
    async signIn(given: Credentials, headers: Headers): Promise<Response | "no-match" | "code-needed"> {
      const { email, password, code } = given;
      const first = await auth.api.signInEmail({ body: { email, password }, headers, asResponse: true });
      if (!first.ok) return "no-match";
      const told = (await first.clone().json()) as { twoFactorRedirect?: boolean };
      if (!told.twoFactorRedirect) return first;
      if (!code) return "code-needed";
      const second = new Headers(headers);
      second.set(
        "cookie",
        first.headers
          .getSetCookie()
          .map((cookie) => cookie.split(";")[0])
          .join("; "),
      );
      const answer = await auth.api.verifyTOTP({ body: { code }, headers: second, asResponse: true });
      return answer.ok ? answer : "no-match";
    },
    async signInDemonstration(person: string, headers: Headers): Promise<Response | undefined> {
      if (!options.demonstration) return undefined;
      const address = new URL("/api/auth/demonstration/sign-in", options.baseUrl);
      const answer = await auth.handler(
        new Request(address, {
          method: "POST",
          headers: withJson(headers, address.origin),
          body: JSON.stringify({ person }),
        }),
      );
      return answer.ok ? answer : undefined;
    },
    async signOut(headers: Headers): Promise<Response> {
      return auth.api.signOut({ headers, asResponse: true });
    },
    async find(id: string): Promise<{ id: string; name: string; email: string } | undefined> {
      const user = await context.internalAdapter.findUserById(id);
      return user ? { id: user.id, name: user.name, email: user.email } : undefined;
    },
    async names(ids: readonly string[]): Promise<Readonly<Record<string, string>>> {
      if (ids.length === 0) return {};
      const { rows } = await options.pool.query<{ id: string; name: string }>(
        'select id, name from people."user" where id = any($1)',
        [[...ids]],
      );
      return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
    },
    /** Idempotent: an account that exists keeps what it has. */
    async add(account: NewAccount): Promise<void> {
      if (await context.internalAdapter.findUserById(account.id)) return;
      await context.adapter.create({
        model: "user",
        forceAllowId: true,
        data: {
          id: account.id,
          name: account.name,
          email: account.email,
          emailVerified: true,
          language: account.language,
          createdAt: undefined,
          updatedAt: undefined,
        },
      });
      if (account.password) {
        await context.internalAdapter.linkAccount({
          userId: account.id,
          providerId: "credential",
          accountId: account.id,
          password: await context.password.hash(account.password),
        });
      }
    },
    async speak(id: string, language: Language): Promise<void> {
      await context.internalAdapter.updateUser(id, { language });
    },
  };
}

/** better-auth plans its tables; the schema is there already, and this login may not make schemas. */
async function migrateAccounts(pool: Pool, options: Parameters<typeof getMigrations>[0]): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("select pg_advisory_lock(hashtextextended('people.accounts', 0))");
    const { toBeCreated, toBeAdded, toBeAddedIndexes, compileMigrations } = await getMigrations(options);
    if (toBeCreated.length + toBeAdded.length + toBeAddedIndexes.length === 0) return;
    const plan = await compileMigrations();
    await client.query(plan.replace(/create schema if not exists "people";?/i, ""));
  } finally {
    await client.query("select pg_advisory_unlock(hashtextextended('people.accounts', 0))");
    client.release();
  }
}

function authOptions(options: AccountOptions) {
  const secure = options.baseUrl.startsWith("https:");
  return {
    appName: "Wasl",
    baseURL: options.baseUrl,
    basePath: "/api/auth",
    secret: options.secret,
    database: {
      dialect: new PostgresDialect({ pool: options.pool }),
      type: "postgres" as const,
      schemaName: "people",
    },
    // A request of another origin never comes this far (`http/same-origin.ts`), so that a server behind any name works.
    trustedOrigins: (request?: Request) => [options.baseUrl, request?.headers.get("origin")],
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12 },
    session: { expiresIn: (options.sessionHours ?? 10) * 3600, disableSessionRefresh: true },
    user: { additionalFields: { language: { type: "string" as const, defaultValue: "fr", input: false } } },
    advanced: {
      cookiePrefix: options.cookiePrefix,
      useSecureCookies: secure,
      // A provider's answer comes back across sites: its state cookie must come along.
      defaultCookieAttributes: {
        httpOnly: true,
        sameSite: options.openIdConnect ? ("lax" as const) : ("strict" as const),
        secure,
      },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
    plugins: [
      twoFactor({ issuer: "Wasl", allowPasswordless: true }),
      ...(options.openIdConnect ? [openIdConnect(options.openIdConnect)] : []),
      ...(options.demonstration ? [demonstration()] : []),
    ],
  };
}

/** The administration's own identity provider. Nobody gets an account by signing in: people are named by their superior. */
function openIdConnect(provider: OpenIdConnect) {
  return genericOAuth({
    config: [
      {
        providerId: "administration",
        ...provider,
        scopes: ["openid", "profile", "email"],
        pkce: true,
        requireIdTokenVerification: true,
        disableSignUp: true,
      },
    ],
  });
}

/** The same session as everybody's, made for a demonstration person who has no password. */
function demonstration() {
  return {
    id: "demonstration" as const,
    endpoints: {
      signInDemonstration: createAuthEndpoint(
        "/demonstration/sign-in",
        { method: "POST", body: z.object({ person: z.string().min(1).max(100) }) },
        async (ctx) => {
          const user = await ctx.context.internalAdapter.findUserById(ctx.body.person);
          if (!user) throw ctx.error("NOT_FOUND");
          const session = await ctx.context.internalAdapter.createSession(user.id);
          await setSessionCookie(ctx, { session, user });
          return ctx.json({ person: user.id });
        },
      ),
    },
  };
}

function withJson(headers: Headers, origin: string): Headers {
  const copy = new Headers(headers);
  copy.set("content-type", "application/json");
  copy.set("origin", origin);
  copy.delete("content-length");
  return copy;
}
