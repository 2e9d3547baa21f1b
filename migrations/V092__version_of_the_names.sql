-- Tells whether a name, a role or who speaks for whom has changed since somebody looked, on whichever instance. The number is new with
-- each change, so that a change that was rolled back is never taken for another.
create sequence names_change;

create table names_version (
    only_one boolean primary key default true check (only_one),
    version  bigint not null
);

insert into names_version (version) values (nextval('names_change'));

create function names_changed() returns trigger language plpgsql as $$
begin
    update names_version set version = nextval('names_change');
    return null;
end
$$;

create trigger names_changed after insert or delete on person
    for each statement execute function names_changed();
create trigger names_reworded after update on person for each row
    when ((old.name, old.role, old.standing) is distinct from (new.name, new.role, new.standing))
    execute function names_changed();
create trigger names_changed after insert or update or delete on community
    for each statement execute function names_changed();
create trigger names_changed after insert or update or delete on community_name
    for each statement execute function names_changed();
create trigger names_changed after insert or update or delete on representation
    for each statement execute function names_changed();
