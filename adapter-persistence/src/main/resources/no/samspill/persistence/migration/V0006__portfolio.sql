-- What the measures refer to: each is read and stored whole, in the one JSON form.
create table if not exists register_item (
    kind varchar(20) not null,
    id varchar not null,
    place bigint not null,
    content varchar not null,
    primary key (kind, id)
);

create table if not exists measure (
    id varchar(64) not null primary key,
    place bigint not null
);

create index if not exists measure_place on measure (place);

-- An act is never changed; its number keeps two who write at once apart.
create table if not exists measure_act (
    measure varchar(64) not null references measure (id),
    number int not null check (number >= 1),
    act_date date not null,
    content varchar not null,
    primary key (measure, number)
);

-- How a measure stands from one day until another, that day not included: what follows from its acts, kept to be listed.
create table if not exists measure_state (
    measure varchar(64) not null references measure (id),
    number int not null,
    from_date date not null,
    to_date date not null,
    sort_key bytea not null,
    title varchar not null,
    phase varchar(30) not null,
    since date not null,
    kind varchar(30),
    form varchar(30),
    strategy varchar(64),
    responsible varchar,
    host varchar,
    parties varchar not null,
    primary key (measure, number)
);

create index if not exists measure_state_order on measure_state (sort_key, measure);
