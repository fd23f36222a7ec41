/** Since when a State calls a document back: while that stands it is published with those that are good no longer. */
export const compartment0005 = `
alter table issued_document add column recalled_at timestamptz;
create index issued_recalled on issued_document (recalled_at) where recalled_at is not null and seal is not null;
update issued_document set recalled_at = now() from case_
  where case_.id = issued_document.case_id and 'recalled@requested' = any (case_.flags) and ended_at is null;
`;
