# Private PostgreSQL and Redis: real servers from Debian's packages, on loopback, data under $state.

postgres_port=${ROLEREADY_POSTGRES_PORT:-7432}
redis_port=${ROLEREADY_REDIS_PORT:-7379}

postgres_programs() {
  local folder
  folder=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
  [[ -n $folder ]] || fail 69 "PostgreSQL's programs were not found under /usr/lib/postgresql."
  echo "$folder"
}

# PostgreSQL refuses to run as root, so as root its programs run as the user "postgres".
as_postgres() {
  if ((EUID == 0)); then
    setpriv --reuid=postgres --regid=postgres --clear-groups "$@"
  else
    "$@"
  fi
}

# The data folder for a server of PostgreSQL: under $state, or under /var/tmp when the user
# "postgres" cannot reach $state (a clone below /root, say).
postgres_folder() {
  local folder=$1
  mkdir -p "$folder"
  if ((EUID == 0)); then
    chown postgres:postgres "$folder"
    if ! as_postgres test -w "$folder" 2>/dev/null; then
      folder=/var/tmp/roleready-$(printf '%s' "$folder" | cksum | cut -d ' ' -f 1)
      mkdir -p "$folder"
      chown postgres:postgres "$folder"
    fi
  fi
  chmod 700 "$folder"
  echo "$folder"
}

port_is_free() { ! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

require_free_port() {
  port_is_free "$1" || fail 69 "Port $1 is taken, and $2 needs it. Stop what uses it, or set $3."
}

# start_postgres FOLDER PORT [OPTION...]: ready when it returns. The superuser's password is in FOLDER.password.
start_postgres() {
  local folder port=$2 programs tries
  folder=$(postgres_folder "$1")
  programs=$(postgres_programs)
  [[ -s $1.password ]] || (umask 077 && random_word >"$1.password")
  if [[ ! -s $folder/PG_VERSION ]]; then
    local password
    password=$(mktemp)
    cat "$1.password" >"$password"
    ((EUID == 0)) && chown postgres:postgres "$password"
    as_postgres "$programs/initdb" -D "$folder" -U roleready -A scram-sha-256 --pwfile="$password" \
      -E UTF8 --locale=C.UTF-8 --no-sync >"$1.initdb.log" 2>&1 || {
      tail -n 3 "$1.initdb.log" >&2
      fail 70 "PostgreSQL could not make its data folder $folder."
    }
    rm -f "$password"
  fi
  as_postgres "$programs/postgres" -D "$folder" -p "$port" -c listen_addresses=127.0.0.1 \
    -c unix_socket_directories= -c max_connections=200 "${@:3}" >>"$1.log" 2>&1 &
  echo $! >"$1.pid"
  for ((tries = 0; tries < 300; tries++)); do
    if "$programs/pg_isready" -q -h 127.0.0.1 -p "$port"; then
      # The server's own number: the job's is that of the shell that started it.
      head -n 1 "$folder/postmaster.pid" >"$1.pid"
      return
    fi
    kill -0 "$(cat "$1.pid")" 2>/dev/null || break
    sleep 0.1
  done
  tail -n 3 "$1.log" >&2
  fail 70 "PostgreSQL did not start; its log is $1.log."
}

# start_redis FOLDER PORT [OPTION...]
start_redis() {
  local tries
  mkdir -p "$1"
  redis-server --port "$2" --bind 127.0.0.1 --dir "$1" --save '' --appendonly no --maxmemory 256mb \
    --maxmemory-policy allkeys-lru "${@:3}" >>"$1.log" 2>&1 &
  echo $! >"$1.pid"
  for ((tries = 0; tries < 100; tries++)); do
    [[ $(redis-cli -p "$2" ping 2>/dev/null) == PONG ]] && return
    sleep 0.05
  done
  fail 70 "Redis did not start; its log is $1.log."
}

# stop_process FILE [SIGNAL]: ends the process of a pid file and waits for it.
stop_process() {
  local pid tries
  [[ -s $1 ]] || return 0
  pid=$(cat "$1")
  kill "-${2:-TERM}" "$pid" 2>/dev/null || true
  for ((tries = 0; tries < 300; tries++)); do
    kill -0 "$pid" 2>/dev/null || break
    sleep 0.1
  done
  kill -KILL "$pid" 2>/dev/null || true
  rm -f "$1"
}

random_word() { head -c 24 /dev/urandom | base64 | tr -d '/+=\n'; echo; }

# Test servers: fresh each time, on ports the system says are free, without syncing to disk.
free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

start_test_servers() {
  local folder=$state/test
  stop_test_servers
  rm -rf "$folder"
  mkdir -p "$folder"
  test_postgres_port=$(free_port)
  test_redis_port=$(free_port)
  # A certificate, since some tests speak TLS.
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 -subj /CN=localhost \
    -keyout "$folder/tls.key" -out "$folder/tls.pem" 2>/dev/null
  local tls
  tls=$(postgres_folder "$folder/tls")
  mv "$folder/tls.key" "$folder/tls.pem" "$tls/"
  if ((EUID == 0)); then chown postgres:postgres "$tls"/tls.*; fi
  start_postgres "$folder/postgres" "$test_postgres_port" -c max_connections=500 -c fsync=off -c full_page_writes=off \
    -c synchronous_commit=off -c ssl=on -c ssl_cert_file="$tls/tls.pem" -c ssl_key_file="$tls/tls.key"
  start_redis "$folder/redis" "$test_redis_port"
  TEST_DATABASE_URL=postgres://roleready:$(cat "$folder/postgres.password")@127.0.0.1:$test_postgres_port/postgres
  TEST_REDIS_URL=redis://127.0.0.1:$test_redis_port/0
  export TEST_DATABASE_URL TEST_REDIS_URL
}

stop_test_servers() {
  stop_process "$state/test/postgres.pid" INT
  stop_process "$state/test/redis.pid"
  local name
  if ((EUID == 0)); then
    for name in postgres tls; do
      rm -rf /var/tmp/roleready-"$(printf '%s' "$state/test/$name" | cksum | cut -d ' ' -f 1)"
    done
  fi
}
