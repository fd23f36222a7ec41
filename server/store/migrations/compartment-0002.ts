/** Numbers of travel documents are never used twice, and a person has one valid document at a time, whichever the case. */
export const compartment0002 = `
create table issued_document (
  -- Keyed token of the number: it stays when the case is erased, and tells nothing.
  number bytea constraint issued_number primary key,
  case_id uuid not null,
  -- Keyed token of the person as the register has them; gone once the document is no longer valid.
  holder bytea constraint issued_holder unique,
  valid_to date not null
);
create index issued_case on issued_document (case_id) where holder is not null;
`;
