# Starting, watching and stopping the suite.

services=(billing parser ats tailor edge)
declare -A rpc_ports=([parser]=7101 [ats]=7102 [tailor]=7103 [billing]=7104)
declare -A probe_ports=([edge]=9100 [parser]=9101 [ats]=9102 [tailor]=9103 [billing]=9104)
edge_port=${EDGE_PORT:-8080}
edge_address=http://127.0.0.1:$edge_port

services_run() {
  local service
  for service in "${services[@]}"; do
    [[ -s $state/run/$service.pid ]] && kill -0 "$(cat "$state/run/$service.pid")" 2>/dev/null || return 1
  done
}

start_everything() {
  mkdir -p "$state/run" "$state/logs"
  exec 8>"$state/run/lock"
  flock -n 8 || fail 75 "Another ./roleready up is at work in this folder."
  if services_run; then
    say "The suite runs already."
    exec 8>&-
    return
  fi
  stop_services
  check_ports
  step "Starting"
  start_servers
  make_databases
  local service
  for service in "${services[@]}"; do migrate_service "$service"; done
  for service in "${services[@]}"; do start_service "$service"; done
  wait_until_ready
  exec 8>&-
}

check_ports() {
  local service
  [[ -n ${DATABASE_URL:-} || -s $state/run/postgres.pid ]] || require_free_port "$postgres_port" PostgreSQL ROLEREADY_POSTGRES_PORT
  [[ -n ${REDIS_URL:-} || -s $state/run/redis.pid ]] || require_free_port "$redis_port" Redis ROLEREADY_REDIS_PORT
  for service in "${!rpc_ports[@]}"; do require_free_port "${rpc_ports[$service]}" "$service" "another port in deploy/local/services.sh"; done
  for service in "${!probe_ports[@]}"; do require_free_port "${probe_ports[$service]}" "$service's probes" "another port in deploy/local/services.sh"; done
  require_free_port "$edge_port" "the web page" EDGE_PORT
}

start_servers() {
  if [[ -z ${DATABASE_URL:-} ]] && ! server_runs postgres; then
    # As background jobs of a shell of their own, so that Ctrl-C reaches them through `down` alone.
    (
      set -m
      start_postgres "$state/postgres" "$postgres_port"
    ) 8>&-
    mv "$state/postgres.pid" "$state/run/postgres.pid"
    say "PostgreSQL on 127.0.0.1:$postgres_port"
  fi
  if [[ -z ${REDIS_URL:-} ]] && ! server_runs redis; then
    (
      set -m
      start_redis "$state/redis" "$redis_port"
    ) 8>&-
    mv "$state/redis.pid" "$state/run/redis.pid"
    say "Redis on 127.0.0.1:$redis_port"
  fi
}

server_runs() { [[ -s $state/run/$1.pid ]] && kill -0 "$(cat "$state/run/$1.pid")" 2>/dev/null; }

admin_url() {
  if [[ -n ${DATABASE_URL:-} ]]; then
    echo "$DATABASE_URL"
  else
    echo "postgres://roleready:$(cat "$state/postgres.password")@127.0.0.1:$postgres_port/postgres"
  fi
}

# One role and one database for each service; nobody else may connect to it.
make_databases() {
  local service
  for service in "${services[@]}"; do
    [[ -s $state/run/$service.password ]] || (umask 077 && random_word >"$state/run/$service.password")
    "$root/deploy/postgres/database.sh" "$(admin_url)" "roleready_$service" "$(cat "$state/run/$service.password")" ||
      fail 70 "The database of $service could not be made."
  done
}

service_database_url() {
  local address
  address=$(admin_url)
  address=${address#*@}
  echo "postgres://roleready_$1:$(cat "$state/run/$1.password")@${address%%/*}/roleready_$1"
}

# service_environment SERVICE: what differs from the defaults, a line each.
service_environment() {
  echo "DATABASE_URL=$(service_database_url "$1")"
  echo "REDIS_URL=${REDIS_URL:-redis://127.0.0.1:$redis_port/0}"
  if [[ $1 == edge ]]; then
    echo "HTTP_PORT=$edge_port"
    echo "WEB_DIRECTORY=$root/Services/Edge/Web"
  fi
}

# in_service SERVICE COMMAND...: runs with that service's settings.
in_service() {
  local settings
  mapfile -t settings < <(service_environment "$1")
  env "${settings[@]}" "${@:2}"
}

migrate_service() {
  in_service "$1" "$(release_path)/roleready-$1" migrate >>"$state/logs/$1.log" 2>&1 || {
    tail -n 3 "$state/logs/$1.log" >&2
    fail 70 "The database of $1 could not be brought up to date."
  }
}

start_service() {
  (
    set -m
    in_service "$1" setsid "$root/deploy/local/keep-running.sh" "$state/run/$1" "$state/logs/$1.log" \
      "$(release_path)/roleready-$1" </dev/null >/dev/null 2>&1 8>&- &
  )
}

wait_until_ready() {
  local service tries
  for service in "${services[@]}"; do
    for ((tries = 0; tries < 300; tries++)); do
      curl -fs -o /dev/null "http://127.0.0.1:${probe_ports[$service]}/health/ready" && break
      sleep 0.1
    done
    if ((tries == 300)); then
      curl -s "http://127.0.0.1:${probe_ports[$service]}/health/ready" >&2 || true
      tail -n 3 "$state/logs/$service.log" >&2
      stop_services
      fail 70 "$service was not ready within 30 s; see ./roleready logs $service."
    fi
    say "$service is ready"
  done
}

stop_services() {
  local service
  for service in edge tailor ats parser billing; do
    stop_process "$state/run/$service.keeper"
    rm -f "$state/run/$service.pid"
  done
}

stop_everything() {
  step "Stopping"
  stop_services
  stop_process "$state/run/redis.pid"
  stop_process "$state/run/postgres.pid" INT
  say "Stopped. The data stays under .roleready/."
}

print_addresses() {
  step "RoleReady runs"
  say "  page and API   $edge_address"
  say "  demo sign-in   $demo_email   password: $(demo_password)"
  say "  probes         http://127.0.0.1:9100/health/detailed (edge; parser 9101, ats 9102, tailor 9103, billing 9104)"
  say "  metrics        http://127.0.0.1:9100/health/metrics (and so on)"
}

command_status() {
  local service health pid
  for service in "${services[@]}"; do
    if [[ -s $state/run/$service.pid ]] && pid=$(cat "$state/run/$service.pid") && kill -0 "$pid" 2>/dev/null; then
      health=$(curl -s -m 2 "http://127.0.0.1:${probe_ports[$service]}/health" | jq -r '.status // "no answer"' 2>/dev/null || echo "no answer")
      printf '%-9s %-10s pid %-8s %s kB resident\n' "$service" "${health:-no answer}" "$pid" \
        "$(awk '/VmRSS/ {print $2}' "/proc/$pid/status")"
    else
      printf '%-9s stopped\n' "$service"
    fi
  done
  for service in postgres redis; do
    printf '%-9s %s\n' "$service" "$(server_runs $service && echo running || echo "not started here")"
  done
}

command_logs() {
  local file=$state/logs/${1:-}.log
  case ${1:-} in
    parser | ats | tailor | billing | edge) ;;
    postgres | redis) file=$state/$1.log ;;
    *) fail 64 "Usage: ./roleready logs parser|ats|tailor|billing|edge|postgres|redis [-f]" ;;
  esac
  [[ -r $file ]] || fail 66 "$1 has written no log yet."
  if [[ ${2:-} == -f ]]; then exec tail -n 50 -f "$file"; else cat "$file"; fi
}

command_down() { stop_everything; }
