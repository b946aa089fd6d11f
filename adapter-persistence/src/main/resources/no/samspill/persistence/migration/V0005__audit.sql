-- Entries are added, never changed; the id is the order they were recorded in.
create table if not exists audit_entry (
    id bigint generated always as identity primary key,
    recorded_at timestamp with time zone not null,
    actor varchar not null,
    act varchar not null,
    subject varchar not null,
    detail varchar not null
);

create index if not exists audit_entry_subject on audit_entry (subject, id);
