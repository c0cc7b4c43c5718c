#!/usr/bin/env bash
# keep-running.sh NAME LOG PROGRAM: runs a service and starts it again when it dies, with its process
# id in NAME.pid and its own in NAME.keeper. SIGTERM ends both, the program first and gracefully.
set -u
name=$1 log=$2 program=$3
echo $$ >"$name.keeper"
trap 'kill -TERM "$child" 2>/dev/null; wait "$child"; rm -f "$name.pid" "$name.keeper"; exit 0' TERM INT
pause=0.2
while true; do
  began=$SECONDS
  "$program" serve >>"$log" 2>&1 &
  child=$!
  echo "$child" >"$name.pid"
  wait "$child"
  status=$?
  # A wrong configuration does not mend itself.
  ((status == 78)) && { rm -f "$name.pid" "$name.keeper"; exit 78; }
  ((SECONDS - began > 10)) && pause=0.2
  sleep "$pause"
  pause=$(awk -v p="$pause" 'BEGIN { print (p * 2 > 5) ? 5 : p * 2 }')
done
