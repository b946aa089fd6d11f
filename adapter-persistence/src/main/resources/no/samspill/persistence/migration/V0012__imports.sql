-- Documents that are taken in bit by bit; kept for some months after they have ended, and then forgotten.
create table if not exists import_job (
    id varchar(64) not null primary key,
    manner varchar(16) not null,
    actor varchar not null,
    sent_at timestamp with time zone not null,
    status varchar(16) not null,
    waiting int not null,
    added int not null,
    continued int not null,
    unchanged int not null,
    refused int not null,
    left_out int not null,
    ended_at timestamp with time zone
);

create index if not exists import_job_ended on import_job (ended_at);

-- What stands in each: its content only until something has become of it.
create table if not exists import_row (
    job varchar(64) not null,
    number int not null,
    kind varchar(16) not null,
    id varchar not null,
    pointer varchar not null,
    content varchar,
    result varchar(16) not null,
    reasons varchar not null,
    primary key (job, number),
    constraint import_row_job foreign key (job) references import_job (id) on delete cascade
);

create index if not exists import_row_result on import_row (job, result, number);
