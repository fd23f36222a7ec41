/**
 * Invented workers of the demonstration, with the code that an officer would have handed over on paper and the number that
 * the worker would have chosen. In a real State no such list exists.
 */
export interface DemonstrationWorker {
  /** Stands for the worker in the played cases. */
  readonly id: string;
  readonly name: string;
  readonly nameArabic: string;
  readonly state: string;
  /** Post of the case that the worker acts through. */
  readonly post: string;
  /** Case of the demonstration that is theirs. */
  readonly case: string;
  readonly code: string;
  readonly pin: string;
}

const worker = (
  id: string,
  name: string,
  nameArabic: string,
  post: string,
  of: string,
  code: string,
): DemonstrationWorker => ({ id, name, nameArabic, state: post.slice(0, 2), post, case: of, code, pin: "246810" });

export const workers: readonly DemonstrationWorker[] = [
  worker("w-ma-fatiha", "Fatiha Bennacer", "فتيحة بناصر", "MA-ANAPEC", "season-contract", "DEMA-FATH-0001"),
  worker("w-ma-rkia", "Rkia Aït Brahim", "رقية أيت براهيم", "MA-ANAPEC", "season-working", "DEMA-RK1A-0002"),
  worker("w-fr-rkia", "Rkia Aït Brahim", "رقية أيت براهيم", "FR-PREF-33", "season-working", "DEFR-RK1A-0002"),
  worker("w-ma-hafida", "Hafida Lamrani", "حفيظة لمراني", "MA-ANAPEC", "season-ended", "DEMA-HAFD-0003"),
  worker("w-fr-hafida", "Hafida Lamrani", "حفيظة لمراني", "FR-PREF-33", "season-ended", "DEFR-HAFD-0003"),
];
