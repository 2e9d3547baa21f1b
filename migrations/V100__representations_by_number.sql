-- That somebody speaks for a community can be taken back: an undo needs a number to name it by.
alter table representation add column id bigint generated always as identity unique;
