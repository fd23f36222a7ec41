/** Why a release is not put in force, in words: what it lacks, and what to do next. */
import type { ErrorCatalogue } from "../errors.ts";

export const proofErrors = {
  "proof-missing": {
    fr: {
      says: "Aucune preuve n’est enregistrée pour cette procédure : la version n’est pas mise en vigueur.",
      next: "Lancez « wasl procedure explore --record », relisez l’enregistrement, puis ratifiez la version qui le contient.",
    },
    ar: {
      says: "لم يُسجَّل أي برهان لهذه المسطرة: لا توضع النسخة موضع التنفيذ.",
      next: "شغّلوا الأمر «wasl procedure explore --record»، وراجعوا السجل الناتج، ثم صادقوا على النسخة التي تتضمنه.",
    },
    en: {
      says: "No proof is recorded for this procedure: the release is not put in force.",
      next: "Run “wasl procedure explore --record”, read the record, then ratify the release that holds it.",
    },
  },
  "proof-of-another-version": {
    fr: {
      says: "La preuve enregistrée porte sur une autre version de cette procédure : la version n’est pas mise en vigueur.",
      next: "La procédure a changé depuis la preuve. Refaites-la par « wasl procedure explore --record », puis ratifiez.",
    },
    ar: {
      says: "البرهان المسجَّل يخص نسخة أخرى من هذه المسطرة: لا توضع النسخة موضع التنفيذ.",
      next: "تغيّرت المسطرة منذ البرهان. أعيدوه بالأمر «wasl procedure explore --record» ثم صادقوا.",
    },
    en: {
      says: "The recorded proof is of another version of this procedure: the release is not put in force.",
      next: "The procedure has changed since. Make the proof again by “wasl procedure explore --record”, then ratify.",
    },
  },
  "proof-by-another-explorer": {
    fr: {
      says: "La preuve enregistrée vient d’une autre version du vérificateur : la version n’est pas mise en vigueur.",
      next: "Refaites la preuve par « wasl procedure explore --record » avec le logiciel installé ici, puis ratifiez.",
    },
    ar: {
      says: "البرهان المسجَّل صادر عن نسخة أخرى من برنامج التحقق: لا توضع النسخة موضع التنفيذ.",
      next: "أعيدوا البرهان بالأمر «wasl procedure explore --record» بالبرنامج المثبت هنا، ثم صادقوا.",
    },
    en: {
      says: "The recorded proof comes from another version of the explorer: the release is not put in force.",
      next: "Make the proof again by “wasl procedure explore --record” with the software installed here, then ratify.",
    },
  },
  "proof-unreadable": {
    fr: {
      says: "L’enregistrement de preuve de cette procédure n’est pas lisible : la version n’est pas mise en vigueur.",
      next: "Le fichier a été modifié ou tronqué. Refaites-le par « wasl procedure explore --record », puis ratifiez.",
    },
    ar: {
      says: "سجل البرهان الخاص بهذه المسطرة غير مقروء: لا توضع النسخة موضع التنفيذ.",
      next: "عُدّل الملف أو بُتر. أعيدوا إنشاءه بالأمر «wasl procedure explore --record» ثم صادقوا.",
    },
    en: {
      says: "The record of proof of this procedure cannot be read: the release is not put in force.",
      next: "The file was changed or cut. Make it again by “wasl procedure explore --record”, then ratify.",
    },
  },
  "proof-incomplete": {
    fr: {
      says: "La preuve enregistrée ne couvre pas tous les déroulements : la version n’est pas mise en vigueur.",
      next: "Le parcours a été interrompu. Relancez « wasl procedure explore --record » avec un plafond plus haut (--limit), puis ratifiez.",
    },
    ar: {
      says: "البرهان المسجَّل لا يشمل جميع المسارات: لا توضع النسخة موضع التنفيذ.",
      next: "توقف التتبّع قبل تمامه. أعيدوا «wasl procedure explore --record» بحد أعلى (‎--limit)، ثم صادقوا.",
    },
    en: {
      says: "The recorded proof does not cover every run: the release is not put in force.",
      next: "The walk was cut short. Run “wasl procedure explore --record” again with a higher limit (--limit), then ratify.",
    },
  },
  "procedure-found-wrong": {
    fr: {
      says: "Le contrôle trouve des fautes dans cette procédure : la version n’est pas mise en vigueur.",
      next: "Lisez-les par « wasl procedure check », corrigez la procédure, refaites la preuve, puis ratifiez.",
    },
    ar: {
      says: "وجد الفحص أخطاء في هذه المسطرة: لا توضع النسخة موضع التنفيذ.",
      next: "اقرؤوها بالأمر «wasl procedure check»، وصحّحوا المسطرة، وأعيدوا البرهان، ثم صادقوا.",
    },
    en: {
      says: "The check finds faults in this procedure: the release is not put in force.",
      next: "Read them by “wasl procedure check”, mend the procedure, make the proof again, then ratify.",
    },
  },
  "safeguard-broken": {
    fr: {
      says: "Une garantie de cette procédure ne tient pas : un déroulement la rompt. La version n’est pas mise en vigueur.",
      next: "Lisez le récit par « wasl procedure explore », corrigez la procédure, refaites la preuve, puis ratifiez.",
    },
    ar: {
      says: "إحدى ضمانات هذه المسطرة لا تصمد: هناك مسار يخرقها. لا توضع النسخة موضع التنفيذ.",
      next: "اقرؤوا تفصيل ذلك بالأمر «wasl procedure explore»، وصحّحوا المسطرة، وأعيدوا البرهان، ثم صادقوا.",
    },
    en: {
      says: "A safeguard of this procedure does not hold: a run breaks it. The release is not put in force.",
      next: "Read the story by “wasl procedure explore”, mend the procedure, make the proof again, then ratify.",
    },
  },
  "safeguard-not-shown": {
    fr: {
      says: "Une garantie de cette procédure n’est pas démontrée : la version n’est pas mise en vigueur.",
      next: "La preuve n’en dit rien pour toutes les personnes concernées, ou la garantie n’a jamais été mise à l’épreuve. Relancez « wasl procedure explore --record », ou revoyez la garantie.",
    },
    ar: {
      says: "إحدى ضمانات هذه المسطرة غير مثبتة: لا توضع النسخة موضع التنفيذ.",
      next: "لا يقول البرهان عنها شيئًا لدى جميع المعنيين، أو لم توضع الضمانة قط على المحك. أعيدوا «wasl procedure explore --record»، أو راجعوا الضمانة.",
    },
    en: {
      says: "A safeguard of this procedure is not shown to hold: the release is not put in force.",
      next: "The proof does not speak of it for everybody concerned, or the safeguard was never put to the test. Run “wasl procedure explore --record” again, or look at the safeguard.",
    },
  },
} satisfies ErrorCatalogue;
