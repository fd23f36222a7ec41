/** Quantiles by selection: linear in the number of values, which is reordered. */

/**
 * @param values reordered in place.
 * @param share 0.5 for the median, 0.9 for the 90th percentile: the smallest value that at least this share do not exceed.
 * @returns NaN of nothing.
 */
export function quantile(values: Float64Array, share: number): number {
  if (values.length === 0) return Number.NaN;
  const place = Math.min(values.length - 1, Math.max(0, Math.ceil(share * values.length - 1e-9) - 1));
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const pivot = middle(values, low, high);
    let [left, right] = [low, high];
    while (left <= right) {
      while ((values[left] as number) < pivot) left += 1;
      while ((values[right] as number) > pivot) right -= 1;
      if (left <= right) swap(values, left++, right--);
    }
    if (place <= right) high = right;
    else if (place >= left) low = left;
    else break;
  }
  return values[place] as number;
}

/** Of the first, the middle and the last: what is sorted already is not the worst case. */
function middle(values: Float64Array, low: number, high: number): number {
  const [a, b, c] = [values[low] as number, values[(low + high) >> 1] as number, values[high] as number];
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

function swap(values: Float64Array, one: number, other: number): void {
  const kept = values[one] as number;
  values[one] = values[other] as number;
  values[other] = kept;
}
