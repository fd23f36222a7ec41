/**
 * The people of the cases as Morocco's register holds them: another spelling than the request's, another year, a brother, a
 * namesake. Invented, like the rest of the register.
 */
type Sex = "M" | "F";

/** The fields of a register record. */
export interface KnownRecord {
  readonly id: string;
  readonly sex: Sex;
  readonly givenLatin: string;
  readonly givenArabic: string;
  readonly fatherLatin: string;
  readonly fatherArabic: string;
  readonly grandfatherLatin: string;
  readonly grandfatherArabic: string;
  readonly motherLatin: string;
  readonly motherArabic: string;
  readonly familyLatin: string;
  readonly familyArabic: string;
  readonly birthDate: string;
  readonly birthPlaceLatin: string;
  readonly birthPlaceArabic: string;
}

type Pair = readonly [latin: string, arabic: string];

const record = (
  number: number,
  given: Pair,
  family: Pair,
  father: Pair,
  grandfather: Pair,
  mother: Pair,
  birthDate: string,
  place: Pair,
  sex: Sex = "M",
): KnownRecord => ({
  id: `R-9000${String(number).padStart(2, "0")}`,
  sex,
  givenLatin: given[0],
  givenArabic: given[1],
  fatherLatin: father[0],
  fatherArabic: father[1],
  grandfatherLatin: grandfather[0],
  grandfatherArabic: grandfather[1],
  motherLatin: mother[0],
  motherArabic: mother[1],
  familyLatin: family[0],
  familyArabic: family[1],
  birthDate,
  birthPlaceLatin: place[0],
  birthPlaceArabic: place[1],
});

const amrani: Pair = ["El Amrani", "العمراني"];
const brahim: Pair = ["Brahim", "إبراهيم"];
const ali: Pair = ["Ali", "علي"];
const zahra: Pair = ["Fatima Zahra", "فاطمة الزهراء"];
const fes: Pair = ["Fès", "فاس"];

export const knownRecords: readonly KnownRecord[] = [
  record(1, ["Youssef", "يوسف"], amrani, brahim, ali, zahra, "1991-03-12", fes),
  // His brother, and a namesake of another father: near, and not he.
  record(2, ["Karim", "كريم"], amrani, brahim, ali, zahra, "1994-09-30", fes),
  record(3, ["Youssef", "يوسف"], amrani, ["Said", "سعيد"], ["Omar", "عمر"], ["Naima", "نعيمة"], "1988", [
    "Oujda",
    "وجدة",
  ]),
  record(
    4,
    ["Hicham", "هشام"],
    ["Ezziani", "الزياني"],
    ["Ahmed", "أحمد"],
    ["Mohamed", "محمد"],
    ["Malika", "مليكة"],
    "1987-07-02",
    ["Nador", "الناظور"],
  ),
  record(
    5,
    ["Abdelkrim", "عبد الكريم"],
    ["Ait Lahcen", "أيت لحسن"],
    ["Lahcen", "لحسن"],
    ["Moha", "موحى"],
    ["Fadma", "فاضمة"],
    "1983-01-01",
    ["Agadir", "أكادير"],
  ),
  record(
    6,
    ["Mouad", "معاذ"],
    ["Naciri", "الناصري"],
    ["Abderrahim", "عبد الرحيم"],
    ["Larbi", "العربي"],
    ["Souad", "سعاد"],
    "1999-11-21",
    ["Khouribga", "خريبكة"],
  ),
  record(
    7,
    ["Oussama", "أسامة"],
    ["Bakkali", "البقالي"],
    ["Mustapha", "مصطفى"],
    ["Driss", "إدريس"],
    ["Latifa", "لطيفة"],
    "1995-05-06",
    ["Tanger", "طنجة"],
  ),
  record(
    8,
    ["Redouane", "رضوان"],
    ["Bouziane", "بوزيان"],
    ["Miloud", "ميلود"],
    ["Kaddour", "قدور"],
    ["Zohra", "زهرة"],
    "1979",
    ["Taza", "تازة"],
  ),
  record(
    9,
    ["Faycal", "فيصل"],
    ["Hamdaoui", "الحمداوي"],
    ["Kamal", "كمال"],
    ["Tayeb", "الطيب"],
    ["Houria", "حورية"],
    "1992-12-15",
    ["Safi", "آسفي"],
  ),
  record(
    10,
    ["Ilyas", "إلياس"],
    ["Benomar", "بنعمر"],
    ["Jamal", "جمال"],
    ["Bouchaib", "بوشعيب"],
    ["Karima", "كريمة"],
    "1997-04-18",
    ["Berkane", "بركان"],
  ),
  record(
    11,
    ["Soufiane", "سفيان"],
    ["Cherkaoui", "الشرقاوي"],
    ["Hassan", "حسن"],
    ["Maati", "المعطي"],
    ["Rachida", "رشيدة"],
    "1990-08-27",
    ["Béjaad", "بجعد"],
  ),
  record(
    12,
    ["Anas", "أنس"],
    ["Ouchen", "أوشن"],
    ["Mbarek", "مبارك"],
    ["Hammou", "حمو"],
    ["Yamna", "يامنة"],
    "1986-02-09",
    ["Taroudannt", "تارودانت"],
  ),
  record(
    13,
    ["Zakaria", "زكرياء"],
    ["Messaoudi", "المسعودي"],
    ["Salah", "صالح"],
    ["Ahmed", "أحمد"],
    ["Touria", "ثورية"],
    "1993-06-03",
    ["Meknès", "مكناس"],
  ),
  // Kept in Arabic alone, as some registers are.
  record(14, ["", "نور الدين"], ["", "السملالي"], ["", "سعيد"], ["", "الحسين"], ["", "رقية"], "1989-05-17", [
    "",
    "تزنيت",
  ]),
];
