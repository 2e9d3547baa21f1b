-- When an entry was last on its way, and whom the messenger wants left alone until when (chat 0: everybody), both by the
-- database's clock: whoever takes over sending keeps to the limits and pauses of the one before.
alter table outbox add column attempted_at timestamptz;

create table sending_pause (
    chat_id bigint primary key,
    until   timestamptz not null
);
