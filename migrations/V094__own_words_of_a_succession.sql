-- What whom a succession is about is told, where it was put in other words.
alter table succession add column own_words text;
