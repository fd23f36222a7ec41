import arSeasonalComplaint from "../texts/ar/seasonal-complaint.json" with { type: "json" };
import arSeasonalOffer from "../texts/ar/seasonal-offer.json" with { type: "json" };
import arSeasonalPlacement from "../texts/ar/seasonal-placement.json" with { type: "json" };
import enSeasonalComplaint from "../texts/en/seasonal-complaint.json" with { type: "json" };
import enSeasonalOffer from "../texts/en/seasonal-offer.json" with { type: "json" };
import enSeasonalPlacement from "../texts/en/seasonal-placement.json" with { type: "json" };
import frSeasonalComplaint from "../texts/fr/seasonal-complaint.json" with { type: "json" };
import frSeasonalOffer from "../texts/fr/seasonal-offer.json" with { type: "json" };
import frSeasonalPlacement from "../texts/fr/seasonal-placement.json" with { type: "json" };

/** The words of seasonal work, by language. */
export const seasonalTexts = {
  fr: [frSeasonalComplaint, frSeasonalOffer, frSeasonalPlacement],
  ar: [arSeasonalComplaint, arSeasonalOffer, arSeasonalPlacement],
  en: [enSeasonalComplaint, enSeasonalOffer, enSeasonalPlacement],
};
