-- Which community a question is about, if one that the asker may see.
alter table guidance_question add column community_id bigint references community (id) on delete set null;
