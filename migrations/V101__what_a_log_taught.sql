-- A log that is taken back takes the words with it that it taught: names, nicknames, places.
create table lesson (
    draft_id bigint not null references meeting_draft (id) on delete cascade,
    kind     text   not null,
    word_id  bigint not null,
    mark     text   not null,
    primary key (draft_id, kind, word_id, mark)
);
