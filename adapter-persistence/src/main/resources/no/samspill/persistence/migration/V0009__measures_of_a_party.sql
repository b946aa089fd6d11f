-- A list of the measures a party is in is found in its order too.
create table if not exists measure_state_party (
    party varchar not null,
    sort_key bytea not null,
    measure varchar(64) not null,
    number int not null,
    primary key (party, sort_key, measure, number),
    constraint measure_state_party_state foreign key (measure, number) references measure_state (measure, number)
);

-- Those that are there already, from the list that every state has of its parties: |5424|5425|
insert into measure_state_party (party, sort_key, measure, number)
with recursive listed (party, rest, sort_key, measure, number) as (
    select cast('' as varchar), substring(parties from 2), sort_key, measure, number from measure_state
    union all
    select substring(rest from 1 for position('|' in rest) - 1), substring(rest from position('|' in rest) + 1),
        sort_key, measure, number
    from listed where position('|' in rest) > 0
)
select distinct party, sort_key, measure, number from listed
where party <> '' and not exists (
    select 1 from measure_state_party known
    where known.party = listed.party and known.measure = listed.measure and known.number = listed.number
);
