-- An absence has a first and a last day; until now its only day was the last one, and it began when it was ordered.
alter table succession add column last_day date;
update succession set last_day = on_day, on_day = least(on_day, created_at::date) where kind = 'AWAY';
alter table succession add constraint last_day_of_an_absence check ((kind = 'AWAY') = (last_day is not null));
