-- What Telegram would keep, for practice mode alone: empty wherever the bot has a token.

-- How far the practice time is ahead of the real one: one row.
create table practice_clock (seconds_ahead bigint not null);
insert into practice_clock values (0);

create table practice_chat (
    id    bigint  primary key,
    role  text    not null, -- whom the page presents here: representative, officer, coordinator or guest
    name  text    not null,
    line  text    not null, -- who that is, in a few words
    shown boolean not null, -- townspeople without a chat on the page have one all the same
    place bigint  generated always as identity
);

-- The command menu of a chat; chat 0 is everybody's.
create table practice_menu (
    chat_id bigint primary key,
    content text   not null
);

-- Contents are JSON as Telegram words it. They are kept as text: the page and the bot read them, the database does not.
create table practice_message (
    id      bigint generated always as identity (start with 101) primary key,
    chat_id bigint not null references practice_chat (id),
    content text   not null
);
create index on practice_message (chat_id, id);

create table practice_update (
    id      bigint generated always as identity (start with 300000001) primary key,
    kind    text        not null,
    content text        not null,
    queued  timestamptz not null default now()
);

create table practice_file (
    id      text  primary key,
    name    text  not null,
    type    text  not null,
    content bytea not null
);
