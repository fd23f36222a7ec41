import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type StandIn, standIn } from "../http/testing/stand-in.ts";
import { createPeople } from "../people/people.ts";
import { startTestCluster, type TestCluster } from "../testing/postgres.ts";
import { createReminders } from "./reminders.ts";

interface Mail {
  readonly to: readonly string[];
  readonly text: string;
}

let cluster: TestCluster;
let stand: StandIn;
let server: SMTPServer;
let refusing = false;
let mails: Mail[] = [];

const ref = "8d2f6a52-5f0b-4f3e-9a3f-6a2b8c1d0e99";
const due = "2026-03-13T17:00:00Z";
const reminder = {
  post: "FR-PREF-33",
  role: "REQ_CASE",
  clock: "answer",
  procedure: "laissez-passer",
  ref,
  level: "warning",
  due,
} as const;

beforeAll(async () => {
  cluster = await startTestCluster();
  stand = await standIn(cluster);
  await createPeople(stand.services);
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        if (refusing) return done(new Error("try later"));
        const raw = Buffer.concat(parts).toString("utf8");
        mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), text: wordsOf(raw) });
        done();
      });
    },
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
}, 60_000);

afterAll(async () => {
  await new Promise<void>((closed) => server.close(() => closed()));
  await stand.pools.end();
  await cluster.stop();
});

beforeEach(() => {
  mails = [];
  refusing = false;
});

/** Subject and body, decoded. */
function wordsOf(raw: string): string {
  const [head = "", body = ""] = raw.split("\r\n\r\n");
  const subject = /^Subject: (.*(?:\r\n .*)*)$/m.exec(head)?.[1] ?? "";
  const decoded = subject.replace(/=\?UTF-8\?Q\?(.*?)\?=/g, (_, text: string) =>
    Buffer.from(
      text
        .replace(/_/g, " ")
        .replace(/=([0-9A-F]{2})/g, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
      "latin1",
    ).toString("utf8"),
  );
  return `${decoded}\n${Buffer.from(body, "base64").toString("utf8")}`;
}

function withSmtp() {
  const { port } = server.server.address() as AddressInfo;
  const config = {
    ...stand.services.config,
    smtp: { url: `smtp://127.0.0.1:${port}`, from: "wasl@interieur.invalid" },
  };
  return createReminders({ ...stand.services, config }, () => "https://wasl.invalid");
}

describe("reminders by mail", () => {
  test("reach everybody of the role at the post, in three languages, with a reference and a link and no other word", async () => {
    await withSmtp().remind(reminder);
    expect(mails.map(({ to }) => to[0]).toSorted()).toEqual([
      "fr-camille@fr.wasl.invalid",
      "fr-julien@fr.wasl.invalid",
    ]);
    const text = mails[0]?.text ?? "";
    expect(text).toMatch(/^Wasl · LP-[2-9A-Z]{4}-[2-9A-Z]{4}\n/);
    expect(text).toContain(`https://wasl.invalid/cases/${ref}`);
    for (const words of ["Une échéance approche", "اقترب أجل", "A deadline is near"]) expect(text).toContain(words);
    for (const told of ["answer", "2026", "REQ_CASE", "Camille", "asile", "17:00"]) expect(text).not.toContain(told);
  });

  test("are sent once, however often the job runs", async () => {
    await withSmtp().remind(reminder);
    await Promise.all([withSmtp().remind(reminder), withSmtp().remind(reminder)]);
    expect(mails).toEqual([]);
  });

  test("that the mail server refuses are tried again and not taken for sent", async () => {
    const other = { ...reminder, clock: "reply" };
    refusing = true;
    await expect(withSmtp().remind(other)).rejects.toThrow();
    refusing = false;
    await withSmtp().remind(other);
    expect(mails).toHaveLength(2);
  });
});

describe("an unattended deadline", () => {
  test("reaches the substitute named for the post, and is recorded", async () => {
    await stand.pools.people.query(
      "insert into people.substitute (post, role, person) values ('FR-PREF-33', 'REQ_CASE', 'fr-laure')",
    );
    await withSmtp().remind({ ...reminder, level: "unattended" });
    expect(mails.map(({ to }) => to[0])).toContain("fr-laure@fr.wasl.invalid");
    const { rows } = await stand.pools.people.query(
      "select person from people.reminder where ref = $1 and kind = 'unattended' order by person",
      [ref],
    );
    expect(rows.map(({ person }) => person)).toEqual(["fr-camille", "fr-julien", "fr-laure"]);
  });

  test("reaches the service of the whole State where nobody is named", async () => {
    await stand.pools.people.query("delete from people.substitute");
    await withSmtp().remind({ ...reminder, clock: "retention2", level: "unattended" });
    expect(mails.map(({ to }) => to[0])).toContain("fr-bruno@fr.wasl.invalid");
  });
});

test("without a mail server, letters are kept and shown to their own reader", async () => {
  const people = await createPeople(stand.services);
  await stand.services.reminders.remind({ ...reminder, clock: "listReview" });
  expect((await people.mailbox("fr-camille"))[0]?.subject).toMatch(/^Wasl · LP-/);
  expect(await people.mailbox("fr-olivier")).toEqual([]);
});
