-- The state in which a relationship was found last, so that a change for the worse is told once.
create table health_state (
    community_id bigint primary key references community (id) on delete cascade,
    state        text        not null,
    since        timestamptz not null
);

-- Changes for the worse that somebody is still to be told of, in their next digest.
create table health_notice (
    person_id    bigint not null references person (id) on delete cascade,
    community_id bigint not null references community (id) on delete cascade,
    primary key (person_id, community_id)
);
