/** Places that cases hold of another case which has room for so many: a season of an offer. */
export const compartment0006 = `
create table place_taken (
  seq bigint generated always as identity,
  of_case uuid not null,
  link text not null,
  case_id uuid not null,
  primary key (of_case, link, case_id)
);
`;
