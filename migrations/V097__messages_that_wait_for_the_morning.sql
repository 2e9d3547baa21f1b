-- From when on a message waits for its receiver's next loud time: what is held up until the night then does not leave in it.
alter table outbox add column quiet_from timestamptz;
create index outbox_quiet on outbox (quiet_from) where quiet_from is not null and state in ('NEW', 'SENDING', 'RETRY');
