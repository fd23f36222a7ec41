/** Addresses of the sources that posts and territories rest on (domain reference, posts §1 and §2). */
import type { Source } from "./post.ts";

const read = (row: string, url: string): Source => ({ tag: "S", row, url });

export const background = (row: string): Source => ({ tag: "B", row });
export const ownChoice = (row: string): Source => ({ tag: "D", row });
export const sourced = (row: string): Source => ({ tag: "S", row });

export const listOf17 = read(
  "posts §1",
  "https://m.libe.ma/Reunion-franco-marocaine-inedite-a-Paris-pour-ameliorer-les-procedures-migratoires_a149230.html",
);
export const threePosts2024 = read(
  "posts §1",
  "https://www.yabiladi.com/articles/details/148049/france-trois-consulats-generaux-maroc.html",
);
export const orly2010 = read("posts §1", "https://www.bladi.net/consulat-du-maroc-a-orly,26872.html");
export const pontoise2023 = read(
  "posts §1",
  "https://atlasinfo.fr/france-consulat-mobile-au-profit-des-marocains-de-carrieres-sous-poissy.html",
);
export const mantes2025 = read(
  "posts §1",
  "https://www.yabiladi.com/articles/details/169593/france-inauguration-consulat-general-maroc.html",
);
export const network2024 = read(
  "posts §1",
  "https://www.libe.ma/Le-reseau-consulaire-marocain-en-France-multiplie-ses-actions-de-proximite_a142687.html",
);
export const lille2008 = read("posts §1", "https://www.bladi.net/consulat-marocain-lille-deplace-ravin.html");
export const lyon2022 = read(
  "posts §1",
  "https://telquel.ma/instant-t/2022/05/08/des-consulats-mobiles-en-faveur-des-mre-de-france_1765808",
);
export const toulouse2022 = read("posts §1", "https://fr.allafrica.com/stories/202209190543.html");
export const correze2023 = read(
  "posts §1",
  "http://www.mapexpress.ma/actualite/societe-et-regions/correze-consulat-mobile-au-profit-communaute-marocaine/",
);
export const strasbourg2016 = read(
  "posts §1",
  "https://atlasinfo.fr/le-consulat-general-du-maroc-a-strasbourg-entame-ses-premieres-prestations-dans-son-nouveau-siege_a70204.html",
);
export const districtsInMorocco = read("posts §2", "https://fr.m.vvikipidea.org/wiki/Ambassade_de_France_au_Maroc");
