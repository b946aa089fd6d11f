-- A list of the measures in a phase, or of a strategy, is found in its order: it costs the same however many there are.
create index if not exists measure_state_phase on measure_state (phase, sort_key, measure);
create index if not exists measure_state_strategy on measure_state (strategy, sort_key, measure);
