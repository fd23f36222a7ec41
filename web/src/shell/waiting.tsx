import { Mark } from "../marks/mark.tsx";
import { pageLanguage } from "../words/language.ts";

/** Before any text has come: the only words written outside the text files, because those may be what did not come. */
const words = {
  fr: { loading: "Chargement", failed: "Le serveur ne répond pas.", again: "Réessayer" },
  ar: { loading: "جارٍ التحميل", failed: "الخادم لا يستجيب.", again: "إعادة المحاولة" },
  en: { loading: "Loading", failed: "The server does not answer.", again: "Try again" },
} as const;

export function Waiting({ failed, again }: { readonly failed: boolean; readonly again: () => void }) {
  const said = words[pageLanguage()];
  return (
    <main className="waiting" aria-busy={!failed}>
      <Mark />
      {failed ? (
        <>
          <p role="alert">{said.failed}</p>
          <button type="button" className="button" onClick={again}>
            {said.again}
          </button>
        </>
      ) : (
        <p className="out-of-sight">{said.loading}</p>
      )}
    </main>
  );
}
