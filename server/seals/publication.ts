/**
 * A key that nobody knows yet must not sign: the other State's server asks every ten minutes, but an officer's device may have
 * been without a network for days, and would call the seal's signer unknown.
 */

/** In hours, from a certificate's publication to the first seal of its key. */
export const publishedFirst = 14 * 24;

/** A key that must wait: everything is there but the others' knowledge of it. */
export interface Waiting {
  readonly signsFrom: Temporal.Instant;
}

export function signsFrom(published: Temporal.Instant): Temporal.Instant {
  return published.add({ hours: publishedFirst });
}
