-- What has been answered to requests that may be sent again; kept for some days, and then forgotten.
create table if not exists answer (
    request_key varchar(64) not null primary key,
    answer varchar not null,
    answered_at timestamp with time zone not null
);

create index if not exists answer_age on answer (answered_at);
