import { describe, expect, it } from "vitest";
import { findPost } from "../posts.ts";
import { clashOf, rights } from "../rights.ts";
import { people } from "./people.ts";

describe("the people of the demonstration", () => {
  it("have an id each, and act for a post of their own State", () => {
    expect(new Set(people.map((each) => each.id)).size).toBe(people.length);
    for (const each of people) expect(findPost(each.post)?.state, each.id).toBe(each.state);
  });

  it("hold roles that exist, inside one compartment", () => {
    for (const each of people) {
      for (const role of each.roles) expect(Object.keys(rights)).toContain(role);
      expect(clashOf(each.roles), each.id).toBeUndefined();
    }
  });

  it("are enough for two signatures wherever two are asked", () => {
    const holders = (post: string, role: string) =>
      people.filter((each) => each.post === post && each.roles.includes(role)).length;
    for (const post of ["FR-PREF-33", "FR-PREF-59", "MA-DMSF"]) expect(holders(post, "REQ_CASE")).toBeGreaterThan(1);
    for (const post of ["MA-CG-BOD", "MA-CG-LIL", "FR-CG-CAS"]) expect(holders(post, "RTD_CONSUL")).toBeGreaterThan(1);
  });

  it("say in three languages what they do, in Arabic without a Latin letter", () => {
    for (const { does, nameArabic } of people) {
      expect(does.ar).not.toMatch(/[A-Za-z]/);
      expect(nameArabic).not.toMatch(/[A-Za-z]/);
      for (const words of Object.values(does)) expect(words).toMatch(/[.]$/);
    }
  });
});
