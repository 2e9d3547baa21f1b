-- What was planned and gave way to something else comes back when that is taken back.
alter table succession add column replaced_by bigint references succession (id) on delete set null;
create index on succession (replaced_by);
