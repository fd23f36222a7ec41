/** Where letters go: a mail server when one is set, else a box kept here and shown in the demonstration. */
import { createTransport } from "nodemailer";
import type { Pool } from "pg";
import { isoMilliseconds } from "../people/instant.ts";
import type { StateConfig } from "../services.ts";
import type { Letter } from "./letter.ts";

export interface PostOffice {
  /** @throws when the mail server did not take it: the job that asked tries again. */
  send(recipient: string, letter: Letter): Promise<void>;
}

export function postOffice(smtp: StateConfig["smtp"], pool: Pool, now: () => Temporal.Instant): PostOffice {
  if (!smtp) {
    return {
      async send(recipient, { subject, text }) {
        await pool.query("insert into people.mailbox (at, recipient, subject, body) values ($1, $2, $3, $4)", [
          isoMilliseconds(now()),
          recipient,
          subject,
          text,
        ]);
      },
    };
  }
  const transport = createTransport(smtp.url, { from: smtp.from, disableFileAccess: true, disableUrlAccess: true });
  return {
    async send(recipient, { subject, text }) {
      await transport.sendMail({ to: recipient, subject, text, encoding: "base64" });
    },
  };
}
