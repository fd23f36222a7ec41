/** What is missing of spin and the C compiler that its verifiers need. */
export function missingForSpin(): readonly string[];
