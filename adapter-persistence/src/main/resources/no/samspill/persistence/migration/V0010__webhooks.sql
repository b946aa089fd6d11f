-- Held by the one who adds to the audit trail until it is stored: so numbers are stored in their order, and nobody who reads
-- them in order misses one that is stored later. Its one row is never changed.
create table if not exists audit_order (one int not null primary key);

insert into audit_order (one) select 1 where not exists (select 1 from audit_order);

create table if not exists webhook (
    id varchar(64) not null primary key,
    address varchar not null,
    acts varchar not null,
    signing_key varchar(128) not null,
    told bigint not null,
    failures int not null,
    next_at timestamp with time zone not null
);

-- What was tried; kept for some months, and then forgotten.
create table if not exists webhook_delivery (
    id bigint generated always as identity primary key,
    webhook varchar(64) not null,
    notice bigint not null,
    tried_at timestamp with time zone not null,
    took_millis bigint not null,
    status int,
    constraint webhook_delivery_webhook foreign key (webhook) references webhook (id) on delete cascade
);

create index if not exists webhook_delivery_webhook on webhook_delivery (webhook, id);
create index if not exists webhook_delivery_age on webhook_delivery (tried_at);
