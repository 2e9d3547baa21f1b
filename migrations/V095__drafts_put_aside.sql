-- A draft whose place something else took, as it was: taken up again it knows all that was set by buttons, not only what was said.
alter table aside add column draft text;
