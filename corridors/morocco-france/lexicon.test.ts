import { describe, expect, it } from "vitest";
import { lexicon, normaliseForScreening } from "./lexicon.ts";
import ar from "./texts/ar/screening.json" with { type: "json" };
import en from "./texts/en/screening.json" with { type: "json" };
import fr from "./texts/fr/screening.json" with { type: "json" };

const compiled = lexicon.map((entry) => ({ ...entry, expression: new RegExp(entry.pattern, "iu") }));

const doubts = (text: string) => {
  const plain = normaliseForScreening(text);
  return [...new Set(compiled.filter((entry) => entry.expression.test(plain)).map((entry) => entry.category))];
};

const mustDoubt: readonly [category: string, text: string][] = [
  ["discrimination", "Cueillette de fraises, mères de famille préférées."],
  ["discrimination", "Femmes mariées avec enfants, de 25 à 45 ans."],
  ["discrimination", "جني التوت، نساء متزوجات لديهن أطفال"],
  ["discrimination", "Personnes non syndiquées."],
  ["asylum", "Lors de son audition, l’intéressé a évoqué une demande d’asile déposée à Paris."],
  ["asylum", "L’OFPRA a rejeté sa demande."],
  ["asylum", "Recours pendant devant la C.N.D.A."],
  ["asylum", "Bénéficie de la PROTECTION SUBSIDIAIRE"],
  ["asylum", "Il souhaite demander l’a\u00ADsi-\nle en France."],
  ["asylum", "ديمند: طلب اللجوء في فرنسا"],
  ["asylum", "هو لاجئٌ منذ سنة 2019"],
  ["asylum", "وقد تقدم باللجوء لدى السلطات"],
  ["asylum", "bghit ndir loujou2 f fransa"],
  ["asylum", "mchit l obra w 3tawni rdv"],
  ["asylum", "ⵜⴰⵔⵓⵍⴰ ⵙ ⴼⵕⴰⵏⵚⴰ"],
  ["protection", "Il craint d’être tué en cas de retour."],
  ["protection", "يخاف من التعذيب إذا عاد"],
  ["protection", "kankhaf, ghay9etlouni ila rj3t"],
  ["protection", "ad iyi nghen"],
  ["protection", "Il dit être homosexuel."],
  ["medical", "Suivi à l’hôpital pour un diabète."],
  ["medical", "المعني بالأمر مريض ويتلقى العلاج بالمستشفى"],
  ["medical", "ana mrid w mchit l sbitar"],
  ["medical", "nekk amadun, righ adbib"],
  ["trafficking", "Elle se dit victime de la traite des êtres humains."],
  ["trafficking", "ضحية شبكة للاتجار بالبشر"],
  ["complaint", "Il a porté plainte contre son employeur."],
  ["complaint", "قدم شكاية ضد مشغله"],
  ["complaint", "chkit bih l inspection"],
  ["political", "Il déclare être militant d’un parti d’opposition."],
  ["political", "ناشط سياسي معروف"],
  ["political", "ana mounadil, kont f l7irak"],
  ["family-in-danger", "Sa mère et ses frères seraient menacés par des voisins."],
  ["family-in-danger", "عائلته في خطر هناك"],
  ["family-in-danger", "3a2ilti khayfin 3liya"],
  ["minor", "Il affirme avoir 16 ans."],
  ["minor", "Mineur non accompagné, confié à l’ASE"],
  ["minor", "صرح بأنه قاصر"],
  ["minor", "عمره ١٦ سنة"],
  ["criminal", "Condamné pour trafic de stupéfiants, incarcéré à Gradignan."],
  ["criminal", "له سوابق عدلية"],
  ["criminal", "kan f l7ebs 3amayn"],
  ["aid", "Demande d’aide juridictionnelle en cours"],
  ["reference", "Eurodac FR1 9930123456"],
  ["reference", "dossier 2021-04-01234"],
  ["reference", "recours n° 21012345"],
  ["reference", "numéro 9903123456"],
  ["contact", "joindre son frère au 06 12 34 56 78"],
  ["contact", "tel +212 6 61 23 45 67"],
  ["contact", "écrire à soeur.exemple@example.org"],
  ["contact", "هاتف ٠٦٦١٢٣٤٥٦٧"],
];

const innocent: readonly string[] = [
  "L’intéressé déclare être né à Casablanca en 1985. Son père se nomme Mohamed, sa mère Fatima.",
  "Carte d’identité nationale BE 123456, expirée le 12/03/2019.",
  "Vol AT 755 du 14 mars 2026 à 09 h 40, Bordeaux vers Casablanca.",
  "Merci de préciser la commune de naissance et le nom du grand-père paternel.",
  "La photographie transmise est conforme ; les empreintes sont au format demandé.",
  "Il parle arabe et tachelhit et dit avoir vécu à Aït Melloul jusqu’en 2008.",
  "Passeport AB1234567 délivré à Fès, copie jointe.",
  "ولد بمدينة فاس سنة 1990، واسم أبيه محمد واسم أمه خديجة.",
  "المرجو موافاتنا بنسخة من بطاقة التعريف الوطنية.",
  "حامل لجواز سفر منتهي الصلاحية",
  "smiti Youssef, zadit f Meknes 3am 1992",
  "Référence du dossier : LP-7F3K-29QD.",
];

describe("the screening lexicon", () => {
  it.each(mustDoubt)("raises a doubt of %s on: %s", (category, text) => {
    expect(doubts(text)).toContain(category);
  });

  it.each(innocent)("lets pass what identifies a person and nothing else: %s", (text) => {
    expect(doubts(text)).toEqual([]);
  });

  it("doubts a street of the Asylum too: a person clears it", () => {
    expect(doubts("domicilié 12 rue de l’Asile, Bordeaux")).toEqual(["asylum"]);
  });

  it("has rows in every language, each a valid expression with words for its reader", () => {
    expect(new Set(lexicon.map((entry) => entry.language))).toEqual(new Set(["fr", "ar", "darija", "amazigh", "any"]));
    for (const entry of lexicon) {
      expect(() => new RegExp(entry.pattern, "iu")).not.toThrow();
      expect(entry.note).not.toBe("");
      for (const texts of [fr, ar, en]) expect(Object.keys(texts.screening)).toContain(entry.category);
    }
  });

  it("reads a page that is made to be slow in little time", () => {
    const page = normaliseForScreening(`${"famille ".repeat(4000)}${"a".repeat(20_000)}${"0".repeat(20_000)}`);
    const before = performance.now();
    for (const entry of compiled) entry.expression.test(page);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});

describe("the normalisation for screening", () => {
  it("makes one text of its many writings", () => {
    expect(normaliseForScreening("Réfugié")).toBe("refugie");
    expect(normaliseForScreening("لُجُـــوء")).toBe("لجوء");
    expect(normaliseForScreening("لاجئة أُسرة إلى آسفي")).toBe("لاجيه اسره الي اسفي");
    expect(normaliseForScreening("ﻟﺠﻮء")).toBe("لجوء");
    expect(normaliseForScreening("۱٢3")).toBe("123");
    expect(normaliseForScreening("ⴰⴷⴱⵉⴱ")).toBe("adbib");
    expect(normaliseForScreening("l\u2019a\u200Bsi-\n  le")).toBe("l'asile");
  });

  it("changes nothing the second time", () => {
    for (const [, text] of mustDoubt) {
      const once = normaliseForScreening(text);
      expect(normaliseForScreening(once)).toBe(once);
    }
  });
});
