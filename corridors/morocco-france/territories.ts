/**
 * Which post serves which département, as far as a source says it. No official table was found (posts §1 and §8): what is
 * here is evidence, and `territory.ts` leaves the choice to a person wherever evidence is weaker than a stated territory.
 * Where a source gives only a year, the row starts on its first day.
 */
import { moroccanConsulates } from "./posts/consulates.ts";
import type { Source } from "./posts/post.ts";
import {
  background,
  correze2023,
  lille2008,
  lyon2022,
  mantes2025,
  network2024,
  orly2010,
  pontoise2023,
  strasbourg2016,
  threePosts2024,
  toulouse2022,
} from "./posts/sources.ts";

/** `official`: confirmed by the State that owns the post. `attested`: a public source says so. */
export type Evidence = "official" | "attested";

/** How the source shows it: it states the territory, it saw a service given there, or it is where the post sits. */
export type Shown = "territory" | "service" | "seat";

export interface Territory {
  readonly post: string;
  /** Département, by its number: `33`, `2A`. */
  readonly area: string;
  readonly from: string;
  /** First day on which it no longer holds. */
  readonly until?: string;
  readonly evidence: Evidence;
  readonly shown: Shown;
  readonly source: Source;
  /** Role and post that confirmed an official row. */
  readonly confirmedBy?: string;
}

const rows = (shown: Shown, post: string, areas: string, from: string, source: Source, until?: string): Territory[] =>
  areas.split(" ").map((area) => ({ post, area, from, until, evidence: "attested", shown, source }));

/** Mantes-la-Jolie opens to the public and takes 27, 76 and 78 over from Pontoise. */
const moveOfJune2025 = "2025-06-20";

const seats = moroccanConsulates.flatMap((each) =>
  each.area ? rows("seat", each.code, each.area, each.openFrom ?? "2024-11-29", background("posts §1")) : [],
);

export const territories: readonly Territory[] = [
  ...rows("territory", "MA-CG-PAR", "75", "2024-01-01", threePosts2024),
  ...rows("territory", "MA-CG-ORY", "51 77 94", "2010-01-01", orly2010),
  ...rows("service", "MA-CG-PTO", "60", "2023-01-01", pontoise2023),
  ...rows("service", "MA-CG-PTO", "27 76 78", "2023-01-01", pontoise2023, moveOfJune2025),
  ...rows("territory", "MA-CG-MLJ", "27 76 78", moveOfJune2025, mantes2025),
  ...rows("territory", "MA-CG-COL", "92", "2024-01-01", threePosts2024),
  ...rows("service", "MA-CG-LIL", "59", "2024-01-01", network2024),
  ...rows("service", "MA-CG-LIL", "08", "2008-01-01", lille2008),
  ...rows("service", "MA-CG-LYO", "63", "2022-01-01", lyon2022),
  ...rows("service", "MA-CG-TLS", "11 15 32 64 65 82", "2022-01-01", toulouse2022),
  ...rows("service", "MA-CG-BOD", "19", "2022-01-01", correze2023),
  ...rows("service", "MA-CG-DIJ", "89", "2023-01-01", network2024),
  ...rows("territory", "MA-CG-SXB", "54 55 57 67 68 88 90", "2016-01-01", strasbourg2016),
  ...seats,
];
