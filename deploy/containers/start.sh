#!/bin/sh
# start PROGRAM: brings the program's database up to date, waiting while it is away, then serves.
while true; do
  "$1" migrate
  status=$?
  [ $status -eq 0 ] && break
  # 69: the database is not there yet. Anything else will not mend itself.
  [ $status -eq 69 ] || exit $status
  sleep 1
done
exec "$1" serve
