import { useWords } from "../words/words.tsx";

/** Figures as the page's language writes them, in the digits that both States use. */
export function useFigures(): (value: number, decimals?: number) => string {
  const { language } = useWords();
  return (value, decimals = 0) =>
    new Intl.NumberFormat(`${language}-u-nu-latn`, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: 1,
    }).format(value);
}
