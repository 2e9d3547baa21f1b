-- The name somebody looked for in vain, until they say that it is to be added.
create table sought_name (
    person_id bigint primary key references person (id) on delete cascade,
    name      text not null
);
