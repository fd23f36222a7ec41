import { describe, expect, it } from "vitest";
import { posts } from "./posts.ts";
import { territories } from "./territories.ts";
import { postFor } from "./territory.ts";

const route = (area: string, date: string) => postFor(territories, area, date, posts);

describe("the post of a place, on the day of submission", () => {
  it("Q1: a file for Rouen in September 2025 goes to Mantes-la-Jolie, with the rule shown", () => {
    const answer = route("76", "2025-09-12");
    expect(answer).toMatchObject({
      kind: "one",
      post: "MA-CG-MLJ",
      evidence: "attested",
      rule: { area: "76", from: "2025-06-20", shown: "territory", source: { tag: "S" } },
    });
  });

  it("27, 76 and 78 move from Pontoise to Mantes-la-Jolie on 20 June 2025, not a day earlier", () => {
    for (const area of ["27", "76", "78"]) {
      const before = route(area, "2025-06-19");
      expect(before).toMatchObject({ kind: "choose", why: "service-only" });
      expect(before.kind === "choose" && before.candidates.map((each) => each.post)).toEqual(["MA-CG-PTO"]);
      expect(route(area, "2025-06-20")).toMatchObject({ kind: "one", post: "MA-CG-MLJ" });
    }
  });

  it("Q2: Carcassonne is known only by a mobile service, so a person confirms Toulouse, shown as attested", () => {
    expect(route("11", "2026-02-01")).toMatchObject({
      kind: "choose",
      why: "service-only",
      candidates: [{ post: "MA-CG-TLS", evidence: "attested" }],
    });
  });

  it("a place where a post merely sits is proposed, not decided", () => {
    expect(route("33", "2026-02-01")).toMatchObject({
      kind: "choose",
      why: "seat-only",
      candidates: [{ post: "MA-CG-BOD" }],
    });
  });

  it("an unknown territory asks a person and never falls back to Paris", () => {
    for (const area of ["44", "974", "2A", "nowhere"]) {
      expect(route(area, "2026-02-01")).toEqual({ kind: "choose", candidates: [], why: "unknown-territory" });
    }
  });

  it("a day before any evidence is unknown too", () => {
    expect(route("67", "2015-12-31").kind).toBe("choose");
    expect(postFor(territories, "67", "2016-01-01")).toMatchObject({ kind: "one", post: "MA-CG-SXB" });
  });

  it("two posts for one place leave the choice to a person", () => {
    const [row] = territories.filter((each) => each.post === "MA-CG-MLJ" && each.area === "76");
    if (!row) throw new Error("no row");
    expect(postFor([...territories, { ...row, post: "MA-CG-PTO" }], "76", "2026-01-05")).toMatchObject({
      kind: "choose",
      why: "several-posts",
      candidates: [{ post: "MA-CG-MLJ" }, { post: "MA-CG-PTO" }],
    });
  });

  it("an official table, once there is one, silences what the press attests", () => {
    const [row] = territories.filter((each) => each.area === "11");
    if (!row) throw new Error("no row");
    const official = { ...row, post: "MA-CG-MPL", evidence: "official", confirmedBy: "MA-DACS" } as const;
    expect(postFor([...territories, official], "11", "2026-01-05")).toMatchObject({ kind: "one", post: "MA-CG-MPL" });
  });
});

describe("Q6: a case in Corsica", () => {
  const without = posts.map((post) => (post.code === "MA-CG-BIA" ? { ...post, capabilities: [] } : post));

  it("goes to Bastia while its capability to issue is dated", () => {
    expect(route("2B", "2026-02-01")).toMatchObject({ kind: "choose", candidates: [{ post: "MA-CG-BIA" }] });
  });

  it("asks a person when Bastia has no dated capability and no substitute is signed", () => {
    expect(postFor(territories, "2B", "2026-02-01", without)).toEqual({
      kind: "choose",
      candidates: [],
      why: "no-capability",
    });
  });

  it("goes to the substitute that a signed act names, on its days only", () => {
    const act = { post: "MA-CG-MRS", from: "2026-01-01", until: "2026-03-01", act: "DEMO-ACT-1" };
    const standing = without.map((post) => (post.code === "MA-CG-BIA" ? { ...post, substitutes: [act] } : post));
    expect(postFor(territories, "2B", "2026-02-01", standing)).toMatchObject({
      candidates: [{ post: "MA-CG-MRS", insteadOf: { post: "MA-CG-BIA", act: "DEMO-ACT-1" } }],
    });
    expect(postFor(territories, "2B", "2026-03-01", standing)).toMatchObject({ why: "no-capability" });
  });
});

describe("the posts", () => {
  it("number 17 Moroccan consulates general in France and 6 French ones in Morocco", () => {
    const consulates = posts.filter((post) => post.kind === "consulate-general");
    expect(consulates.filter((post) => post.state === "MA")).toHaveLength(17);
    expect(consulates.filter((post) => post.state === "FR")).toHaveLength(6);
  });

  it("have one code each, beginning with their State", () => {
    expect(new Set(posts.map((post) => post.code)).size).toBe(posts.length);
    for (const post of posts) expect(post.code.startsWith(`${post.state}-`)).toBe(true);
  });

  it("keep both dates of Mantes-la-Jolie: listed in November 2024, open in June 2025", () => {
    expect(posts.find((post) => post.code === "MA-CG-MLJ")).toMatchObject({
      listedOn: "2024-11-29",
      openFrom: "2025-06-20",
    });
  });

  it("give the asylum offices no post at all (W1)", () => {
    expect(posts.filter((post) => /OFPRA|CNDA/.test(post.code))).toEqual([]);
  });
});
