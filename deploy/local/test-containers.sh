#!/usr/bin/env bash
# test-containers.sh: builds the images, brings compose.yaml up, waits until every container is healthy,
# and runs the sample through the published port. CONTAINER_ENGINE names the command that understands
# `compose` (default: docker); CONTAINER_HEALTH, if set, a command that waits until all are healthy.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
state=${ROLEREADY_STATE:-$root/.roleready}
cd "$root"
source deploy/local/say.sh
source deploy/local/servers.sh
source deploy/local/sample.sh
read -ra engine <<<"${CONTAINER_ENGINE:-docker}"
edge_port=${EDGE_PORT:-8080}
api_address=http://127.0.0.1:$edge_port
edge_address=$api_address

mkdir -p "$state/containers" "$state/logs"
settings=$state/containers/env
(
  umask 077
  sed -n 's/^\([A-Z_]*PASSWORD\)=$/\1/p' .env.example | while read -r name; do
    echo "$name=$(random_word | tr -dc 'a-zA-Z0-9')"
  done >"$settings"
)
set -a
# shellcheck source=/dev/null
source "$settings"
EDGE_PORT=$edge_port
set +a

compose() { "${engine[@]}" compose "$@"; }
take_down() { compose down -v >>"$state/logs/containers.log" 2>&1 || true; }
trap take_down EXIT

passed=0
step "Building the images (the first time takes many minutes)"
# Some engines go on after an image that did not build and end well: their log tells.
{ compose build >"$state/logs/containers-build.log" 2>&1 && ! grep -q '^Error: ' "$state/logs/containers-build.log"; } || {
  tail -n 20 "$state/logs/containers-build.log" >&2
  fail 70 "The images did not build; the whole story is in .roleready/logs/containers-build.log."
}
passed=$((passed + 1))

step "Starting the containers"
take_down
compose up -d >"$state/logs/containers.log" 2>&1 || { tail -n 20 "$state/logs/containers.log" >&2; fail 70 "The containers did not start."; }
if [[ -n ${CONTAINER_HEALTH:-} ]]; then
  $CONTAINER_HEALTH
else
  compose up -d --wait
fi
passed=$((passed + 1))

step "The sample through port $edge_port"
try_files samples/resume.pdf samples/job.txt "$state/containers/sample" || fail 70 "The sample did not reach its end."
passed=$((passed + 1))

step "Only Edge is published"
for port in 7101 7102 7103 7104 9100 9101 9102 9103 9104 5432 6379; do
  port_is_free "$port" || fail 70 "Port $port answers on this machine."
done
passed=$((passed + 1))
say "$passed passed, 0 failed"
