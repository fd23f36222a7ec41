/** Which documents are good no longer, by their seals: what the State publishes, so that a border can know it. */
export const compartment0004 = `
-- SHA-256 of the seal up to its signature's first half: whoever has the sheet can look it up, and nobody else can make anything of it.
alter table issued_document add column seal bytea;
alter table issued_document add column ended_at timestamptz;
create index issued_ended on issued_document (ended_at) where seal is not null;
`;
