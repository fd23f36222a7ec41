import { describe, expect, it } from "vitest";
import { posts } from "../posts.ts";
import ar from "./ar/posts.json" with { type: "json" };
import en from "./en/posts.json" with { type: "json" };
import fr from "./fr/posts.json" with { type: "json" };

const paths = (value: unknown, path = ""): string[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => paths(inner, path ? `${path}.${key}` : key))
    : [path];

describe("the words for posts and roles", () => {
  it("are the same set in French, Arabic and English", () => {
    expect(paths(ar)).toEqual(paths(fr));
    expect(paths(en)).toEqual(paths(fr));
  });

  it("name every post, and no post that does not exist", () => {
    expect(Object.keys(fr.posts).sort()).toEqual(posts.map((post) => post.code).sort());
  });

  it("hold no empty text, and no Latin letter in the Arabic ones", () => {
    const texts = (value: unknown): string[] =>
      typeof value === "string" ? [value] : Object.values(value as object).flatMap(texts);
    for (const text of [fr, ar, en].flatMap(texts)) expect(text.trim()).not.toBe("");
    for (const text of texts(ar)) expect(text).not.toMatch(/[A-Za-z]/);
  });
});
