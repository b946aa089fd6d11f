create table if not exists invoicing_plan (
    agreement varchar(64) not null primary key references agreement (id),
    first_instalment varchar(16) not null check (first_instalment in ('PORTION', 'BY_MONTHS')),
    portion varchar,
    constraint invoicing_plan_portion check ((first_instalment = 'PORTION') = (portion is not null))
);

create table if not exists invoice_run (
    agreement varchar(64) not null references agreement (id),
    invoice_year int not null,
    number int not null check (number >= 1),
    kind varchar(16) not null check (kind in ('FIRST_HALF', 'SECOND_HALF', 'CORRECTION')),
    statement varchar not null references cost_statement (id),
    issued_at timestamp with time zone not null,
    issued_by varchar not null,
    primary key (agreement, invoice_year, number)
);

create table if not exists invoice_basis (
    agreement varchar(64) not null,
    invoice_year int not null,
    number int not null,
    position int not null,
    party varchar not null,
    name varchar not null,
    share_ore bigint not null,
    due_ore bigint not null,
    issued_ore bigint not null,
    amount_ore bigint not null,
    kind varchar(16) not null check (kind in ('INVOICE', 'CREDIT_NOTE', 'INTERNAL', 'NONE')),
    primary key (agreement, invoice_year, number, party),
    constraint invoice_basis_run foreign key (agreement, invoice_year, number)
        references invoice_run (agreement, invoice_year, number),
    constraint invoice_basis_difference check (amount_ore = due_ore - issued_ore)
);
