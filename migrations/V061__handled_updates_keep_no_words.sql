-- What was handled is emptied as soon as it is; this does the same for what was handled before.
update inbox set raw = '{}' where state in ('DONE', 'IGNORED');
