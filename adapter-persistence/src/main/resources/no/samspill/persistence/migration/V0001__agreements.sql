-- Every statement may be run again: a file database commits each on its own, and the program may be killed between two.

create table if not exists agreement (
    id varchar(64) not null primary key,
    version int not null check (version >= 1),
    title varchar not null,
    term_from date not null,
    term_to date,
    host varchar not null,
    constraint agreement_term check (term_to is null or term_to >= term_from)
);

create table if not exists participation (
    agreement varchar(64) not null references agreement (id),
    position int not null,
    party varchar not null,
    name varchar not null,
    from_date date not null,
    to_date date,
    primary key (agreement, position),
    constraint participation_period check (to_date is null or to_date >= from_date)
);

-- The rule is read and stored whole, in the one JSON form; nothing is asked of what is inside it.
create table if not exists sharing_rule (
    agreement varchar(64) not null references agreement (id),
    number int not null check (number >= 1),
    valid_from date not null,
    rule varchar not null,
    basis varchar not null,
    primary key (agreement, number),
    constraint sharing_rule_one_a_day unique (agreement, valid_from)
);
