-- The figures are read and stored whole, in the one JSON form: a statement freezes them so, and nothing is asked of one alone.
create table if not exists key_figure_set (
    key_name varchar not null,
    reference_date date not null,
    version int not null check (version >= 1),
    figures varchar not null,
    registered_at timestamp with time zone not null,
    registered_by varchar not null,
    primary key (key_name, reference_date, version)
);
