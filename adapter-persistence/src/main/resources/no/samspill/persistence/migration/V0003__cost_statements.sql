-- What counts is the frozen content, checked against its SHA-256 whenever it is read; the other columns repeat it for queries.
create table if not exists cost_statement (
    id varchar not null primary key,
    agreement varchar(64) not null,
    number int not null check (number >= 1),
    purpose varchar(16) not null check (purpose in ('BUDGET', 'ACTUAL')),
    rule_version int not null,
    period_from date not null,
    period_to date not null,
    sum_ore bigint not null,
    confirmed_at timestamp with time zone not null,
    confirmed_by varchar not null,
    corrects varchar references cost_statement (id),
    content text not null,
    content_sha256 varchar(64) not null,
    constraint cost_statement_rule foreign key (agreement, rule_version) references sharing_rule (agreement, number),
    constraint cost_statement_number unique (agreement, number),
    constraint cost_statement_period check (period_to >= period_from)
);

create table if not exists cost_statement_share (
    statement varchar not null references cost_statement (id),
    position int not null,
    party varchar not null,
    amount_ore bigint not null,
    direct_ore bigint not null,
    primary key (statement, party)
);
