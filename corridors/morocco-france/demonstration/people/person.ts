/** Somebody a visitor may be. */
export interface DemonstrationPerson {
  readonly id: string;
  readonly name: string;
  readonly nameArabic: string;
  readonly state: string;
  readonly post: string;
  /** Catalogue roles, all of one compartment. */
  readonly roles: readonly string[];
  readonly language: "fr" | "ar" | "en";
  /** One sentence: what this person does in a case. */
  readonly does: Readonly<Record<"fr" | "ar" | "en", string>>;
}

export const person = (
  id: string,
  [name, nameArabic]: readonly [string, string],
  post: string,
  roles: string,
  language: "fr" | "ar",
  fr: string,
  ar: string,
  en: string,
): DemonstrationPerson => ({
  id,
  name,
  nameArabic,
  state: post.slice(0, 2),
  post,
  roles: roles.split(" "),
  language,
  does: { fr, ar, en },
});

/** Somebody with one role, whose language is that of the shore. */
export const oneRole = (
  id: string,
  [name, nameArabic]: readonly [string, string],
  post: string,
  role: string,
  does: DemonstrationPerson["does"],
): DemonstrationPerson => {
  const language = post.startsWith("MA") ? "ar" : "fr";
  return person(id, [name, nameArabic], post, role, language, does.fr, does.ar, does.en);
};
