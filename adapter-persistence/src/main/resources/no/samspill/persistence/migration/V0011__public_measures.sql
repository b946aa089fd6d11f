-- The measures everyone may see something of; a measure that is not here is seen by nobody without a role.
create table if not exists published_measure (
    measure varchar(64) not null primary key,
    constraint published_measure_measure foreign key (measure) references measure (id)
);
