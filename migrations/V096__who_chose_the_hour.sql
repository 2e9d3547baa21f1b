-- Who chose the hour of a reminder: it keeps the quiet hours of anybody else that it is passed on to. Where an older version plans one
-- while both run this is not known, and it comes at its hour.
alter table follow_up_delivery add column chosen_by bigint;
update follow_up_delivery d set chosen_by = f.owner_id from follow_up f where f.id = d.follow_up_id and d.timed;
