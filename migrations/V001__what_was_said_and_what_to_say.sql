-- What was said to us. An update is stored as it came (ASCII JSON, everything else escaped) before Telegram is told that it
-- was received; chat_id is the lane in which updates are worked off one after another, in order of id.
create table inbox (
    id          bigint generated always as identity primary key,
    bot_id      bigint      not null,
    update_id   bigint      not null,
    chat_id     bigint      not null,
    sender_id   bigint      not null,
    raw         text        not null,
    state       text        not null default 'NEW' check (state in ('NEW', 'DONE', 'IGNORED', 'UNREADABLE', 'DEAD')),
    attempts    int         not null default 0,
    reason      text,
    received_at timestamptz not null default now(),
    next_try_at timestamptz not null default '-infinity',
    unique (bot_id, update_id)
);
create index inbox_open on inbox (chat_id, id) where state = 'NEW';
create index inbox_aside on inbox (state) where state in ('UNREADABLE', 'DEAD');
create index inbox_received_at on inbox (received_at);
create index inbox_sender on inbox (sender_id);

-- What is still to be said, and for a while what was said. Of a chat, the open entry with the most pressing urgency and the
-- lowest id goes first. Open: NEW, SENDING (an attempt is under way until lease_until), RETRY.
create table outbox (
    id          bigint generated always as identity primary key,
    chat_id     bigint      not null,
    urgency     smallint    not null,
    kind        text        not null,
    message     text,
    target_id   bigint,
    key         text unique,
    state       text        not null default 'NEW'
        check (state in ('NEW', 'SENDING', 'RETRY', 'SENT', 'UNCERTAIN', 'FAILED', 'CANCELLED')),
    not_before  timestamptz not null,
    expires_at  timestamptz,
    next_try_at timestamptz not null default '-infinity',
    lease_until timestamptz,
    attempts    int         not null default 0,
    uncertain   int         not null default 0,
    reason      text,
    message_id  bigint,
    created_at  timestamptz not null,
    sent_at     timestamptz
);
create index outbox_open on outbox (chat_id, urgency, id) where state in ('NEW', 'SENDING', 'RETRY');
create index outbox_due on outbox (not_before) where state in ('NEW', 'SENDING', 'RETRY');
create index outbox_of_message on outbox (chat_id, message_id) where message_id is not null;
create index outbox_created_at on outbox (created_at);

-- Which instance plays a role that only one may play at a time. The fence rises with every change of hands.
create table lease (
    role       text primary key,
    owner      text        not null,
    fence      bigint      not null,
    expires_at timestamptz not null
);

-- The bot's name, for links while Telegram is away.
create table bot (
    id       bigint primary key,
    username text not null
);
