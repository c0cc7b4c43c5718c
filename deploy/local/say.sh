# How the script speaks.

say() { printf '%s\n' "$*"; }
step() { printf '\n== %s\n' "$*"; }
warn() { printf '%s\n' "$*" >&2; }

# fail STATUS SENTENCE...: one clear sentence, then the end.
fail() {
  local status=$1
  shift
  printf 'roleready: %s\n' "$*" >&2
  exit "$status"
}

# milliseconds since 1970
clock() { date +%s%3N; }
