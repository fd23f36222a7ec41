/** What each peer publishes for its seals to be verified, as it signed it: certificates and a revocation list, all public. */
export const exchange0002 = `
create table peer_seals (
  state text primary key,
  body text not null,
  signed_at timestamptz not null
);
`;
