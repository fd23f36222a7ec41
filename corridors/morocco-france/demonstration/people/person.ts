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
