-- What has been registered is not overwritten: each thing is kept as it has been from time to time, without content when it is withdrawn.
create table if not exists register_revision (
    serial bigint not null primary key,
    kind varchar(20) not null,
    id varchar not null,
    number int not null check (number >= 1),
    recorded_at timestamp with time zone,
    actor varchar,
    reason varchar,
    invited int not null,
    content varchar,
    constraint register_revision_number unique (kind, id, number)
);

-- What was registered before is the first revision; who did it stands in the audit trail only.
insert into register_revision (serial, kind, id, number, invited, content)
select row_number() over (order by place, kind, id), kind, id, 1, 0, content from register_item
where kind <> 'SavedView' and not exists (select 1 from register_revision);

-- How much of that each act was held against; of what was stored before it is not known, and is all there was then.
alter table measure_act add column if not exists seen bigint;

-- Whether a document that is taken in takes the place of what is registered, and why.
alter table import_job add column if not exists replacing int not null default 0;
alter table import_job add column if not exists reason varchar;
