/** Files that the demonstration's cases attach: portraits drawn by a program, of nobody. */
export interface DemonstrationFile {
  readonly id: string;
  readonly name: string;
  readonly mediaType: "image/png";
  /** Address of the file beside this module. */
  readonly url: URL;
}

export const files: readonly DemonstrationFile[] = [1, 2, 3, 4].map((number) => ({
  id: `portrait-${number}`,
  name: "photo.png",
  mediaType: "image/png",
  url: new URL(`./files/portrait-${number}.png`, import.meta.url),
}));
