/** Turns odds into a probability that holds in frequency: a logistic curve over answers known to be right or wrong (Platt, 1999). */

export interface Calibration {
  readonly shift: number;
  readonly slope: number;
  /** Fitted on questions made from the register itself, not on a State's decisions. */
  readonly synthetic: boolean;
}

export const uncalibrated: Calibration = { shift: 0, slope: 1, synthetic: true };

export interface Outcome {
  /** Logarithm of the odds given to the first candidate. */
  readonly logOdds: number;
  readonly right: boolean;
}

/** Newton's method with a little shrinking towards {@link uncalibrated}; order is never changed: the slope stays above zero. */
export function calibrate(outcomes: readonly Outcome[]): Calibration {
  let { shift, slope } = uncalibrated;
  const ridge = 1;
  for (let round = 0; round < 20; round += 1) {
    let [g0, g1, h00, h01, h11] = [-ridge * shift, -ridge * (slope - 1), ridge, 0, ridge];
    for (const { logOdds, right } of outcomes) {
      const x = Math.max(-20, Math.min(20, logOdds));
      const p = 1 / (1 + Math.exp(-(shift + slope * x)));
      const off = (right ? 1 : 0) - p;
      const spread = p * (1 - p);
      g0 += off;
      g1 += off * x;
      h00 += spread;
      h01 += spread * x;
      h11 += spread * x * x;
    }
    const determinant = h00 * h11 - h01 * h01;
    if (!(determinant > 1e-9)) break;
    shift += (h11 * g0 - h01 * g1) / determinant;
    slope = Math.max(0.2, Math.min(3, slope + (h00 * g1 - h01 * g0) / determinant));
  }
  return Number.isFinite(shift) ? { shift, slope, synthetic: true } : uncalibrated;
}
