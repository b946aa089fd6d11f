#!/bin/sh
# The list of measures and the page of them, against constants of the same bytes from the same server, by turns; with wrk.
# Run from the root of the project. The first run makes the portfolio, which takes some minutes.
# Usage: benchmarks/load.sh [DATABASE]   ROUNDS, WARM_UP, SECONDS_EACH, CONNECTIONS and MEASURES may be set.
set -eu

database=${1:-benchmarks/target/load/region}
rounds=${ROUNDS:-3} seconds=${SECONDS_EACH:-10} connections=${CONNECTIONS:-8} measures=${MEASURES:-100000}
port=${PORT:-7123}
libraries=${LIBRARIES:-benchmarks/target/lib/*}
work=$(mktemp -d)

case $database in
  jdbc:*) made=${MADE:-} ;;
  *) if [ -f "$database.mv.db" ]; then made=yes; else made=; mkdir -p "$(dirname "$database")"; fi ;;
esac
if [ -z "$made" ]; then
  java -Xmx2g -Dacts=4 -cp "$libraries" no.samspill.benchmarks.MakePortfolio "$database" "$measures"
fi

java -Xmx384m -XX:+UseSerialGC -XX:-UsePerfData -Dguice_bytecode_gen_option=DISABLED -cp "$libraries" \
  no.samspill.benchmarks.ConstantBeside "$database" "$port" >"$work/said" 2>"$work/log" &
server=$!
trap 'kill $server 2>/dev/null || true; rm -rf "$work"' EXIT
until grep -q ready "$work/said"; do
  kill -0 $server || { cat "$work/log" >&2; exit 1; }
  sleep 0.2
done
cat "$work/said"

# load NAME PATH SECONDS: appends requests a second, and the latencies half and all but a hundredth of the requests had.
load() {
  wrk -t1 -c"$connections" -d"$3s" --latency "http://127.0.0.1:$port$2" >"$work/wrk"
  if grep -q 'Non-2xx' "$work/wrk"; then cat "$work/wrk" >&2; exit 1; fi
  awk '/50%/ {half = $2} /99%/ {most = $2} /Requests\/sec/ {print $2, half, most}' "$work/wrk" >>"$work/$1"
}

measure() {
  load list '/api/v1/regions/r/measures?limit=50' "$1"
  load constant-list /constant/list "$1"
  load page /regions/r/measures "$1"
  load constant-page /constant/page "$1"
}

measure "${WARM_UP:-20}" # until the code is compiled
rm -f "$work/list" "$work/page" "$work"/constant-*
round=0
while [ $round -lt "$rounds" ]; do
  measure "$seconds"
  round=$((round + 1))
done

# The round whose throughput is the median.
median() { sort -n "$work/$1" | sed -n "$(((rounds + 1) / 2))p"; }
for name in list page; do
  # shellcheck disable=SC2046 # three words each
  set -- $(median $name) $(median constant-$name)
  echo "$name: $1/s, p50 $2, p99 $3; constant: $4/s, p50 $5, p99 $6; ratio $(awk "BEGIN {printf \"%.2f\", $1 / $4}")"
done
grep -E 'VmHWM|VmRSS' "/proc/$server/status"
