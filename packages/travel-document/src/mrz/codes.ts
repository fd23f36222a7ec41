/**
 * Codes of States, organizations and persons without a nationality (Doc 9303-3 §5): ISO 3166-1 alpha-3 beside the two letters
 * that a seal's signer bears, then ICAO's own.
 */
const states = `
AFG AF ALA AX ALB AL DZA DZ ASM AS AND AD AGO AO AIA AI ATA AQ ATG AG ARG AR ARM AM ABW AW AUS AU AUT AT AZE AZ BHS BS BHR BH
BGD BD BRB BB BLR BY BEL BE BLZ BZ BEN BJ BMU BM BTN BT BOL BO BES BQ BIH BA BWA BW BVT BV BRA BR IOT IO BRN BN BGR BG BFA BF
BDI BI CPV CV KHM KH CMR CM CAN CA CYM KY CAF CF TCD TD CHL CL CHN CN CXR CX CCK CC COL CO COM KM COG CG COD CD COK CK CRI CR
CIV CI HRV HR CUB CU CUW CW CYP CY CZE CZ DNK DK DJI DJ DMA DM DOM DO ECU EC EGY EG SLV SV GNQ GQ ERI ER EST EE SWZ SZ ETH ET
FLK FK FRO FO FJI FJ FIN FI FRA FR GUF GF PYF PF ATF TF GAB GA GMB GM GEO GE DEU DE GHA GH GIB GI GRC GR GRL GL GRD GD GLP GP
GUM GU GTM GT GGY GG GIN GN GNB GW GUY GY HTI HT HMD HM VAT VA HND HN HKG HK HUN HU ISL IS IND IN IDN ID IRN IR IRQ IQ IRL IE
IMN IM ISR IL ITA IT JAM JM JPN JP JEY JE JOR JO KAZ KZ KEN KE KIR KI PRK KP KOR KR KWT KW KGZ KG LAO LA LVA LV LBN LB LSO LS
LBR LR LBY LY LIE LI LTU LT LUX LU MAC MO MDG MG MWI MW MYS MY MDV MV MLI ML MLT MT MHL MH MTQ MQ MRT MR MUS MU MYT YT MEX MX
FSM FM MDA MD MCO MC MNG MN MNE ME MSR MS MAR MA MOZ MZ MMR MM NAM NA NRU NR NPL NP NLD NL NCL NC NZL NZ NIC NI NER NE NGA NG
NIU NU NFK NF MKD MK MNP MP NOR NO OMN OM PAK PK PLW PW PSE PS PAN PA PNG PG PRY PY PER PE PHL PH PCN PN POL PL PRT PT PRI PR
QAT QA REU RE ROU RO RUS RU RWA RW BLM BL SHN SH KNA KN LCA LC MAF MF SPM PM VCT VC WSM WS SMR SM STP ST SAU SA SEN SN SRB RS
SYC SC SLE SL SGP SG SXM SX SVK SK SVN SI SLB SB SOM SO ZAF ZA SGS GS SSD SS ESP ES LKA LK SDN SD SUR SR SJM SJ SWE SE CHE CH
SYR SY TWN TW TJK TJ TZA TZ THA TH TLS TL TGO TG TKL TK TON TO TTO TT TUN TN TUR TR TKM TM TCA TC TUV TV UGA UG UKR UA ARE AE
GBR GB USA US UMI UM URY UY UZB UZ VUT VU VEN VE VNM VN VGB VG VIR VI WLF WF ESH EH YEM YE ZMB ZM ZWE ZW`;

/** Parts A to D, F and G of §5: a code, then its two letters where it has some. */
const icao = `D:DE GBD GBN GBO GBS GBP RKS:KS EUE:EU UNO:UN UNA:UN UNK XBA XIM XCC XCE XCO XEC XPO XES XMP XOM XDC ANT:AN NTZ:NT
UTO:UT IAO:IA`;

/** Part E: persons without a defined nationality. */
const persons = new Set(["XXA", "XXB", "XXC", "XXX"]);

const twoLetters = new Map<string, string | undefined>([
  ...pairs(states.trim().split(/\s+/)),
  ...icao.split(/\s+/).map((entry): [string, string | undefined] => {
    const [code = "", two] = entry.split(":");
    return [code, two];
  }),
]);

function pairs(words: readonly string[]): [string, string][] {
  return Array.from({ length: words.length / 2 }, (_, index) => [words[2 * index] ?? "", words[2 * index + 1] ?? ""]);
}

/** Whether a State or organization of this code issues documents. Germany is `D` here, and nowhere `DEU` (§5 A). */
export function isIssuer(code: string): boolean {
  return code !== "DEU" && twoLetters.has(code);
}

/** Whether a holder's nationality may be this code. */
export function isNationality(code: string): boolean {
  return isIssuer(code) || persons.has(code);
}

/** The two letters that stand for a three-letter code in certificates and in a seal's signer; undefined where it has none. */
export function twoLetterCode(code: string): string | undefined {
  return twoLetters.get(code);
}

const threeLetters = new Map([...twoLetters].map(([code, two]) => [two, code]));
// The letters of Germany's code are those of its own table, not ISO's.
threeLetters.set("DE", "D");

/** The code in a zone of a State that certificates know by two letters. */
export function threeLetterCode(two: string): string | undefined {
  return threeLetters.get(two);
}
