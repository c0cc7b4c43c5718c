# What the suite needs of Debian 12, and Swift.

packages_to_run=(
  libprotobuf-c-dev libpq-dev libhiredis-dev libssl-dev libpoppler-private-dev libxml2-dev libzip-dev
  libpango1.0-dev pkg-config fonts-dejavu-core fonts-liberation postgresql redis-server curl jq ca-certificates
)
packages_to_test=(protobuf-c-compiler protobuf-compiler python3 python3-protobuf poppler-utils openssl python3-venv pgbouncer)

require_swift() {
  command -v swift >/dev/null ||
    fail 69 "Swift was not found. Install Swift 6.2 or later (https://www.swift.org/install/linux) and try again."
  local version
  version=$(swift --version 2>/dev/null | grep -oE 'Swift version [0-9]+\.[0-9]+' | grep -oE '[0-9]+\.[0-9]+' | head -n 1)
  local major=${version%%.*} minor=${version##*.}
  if ((major < 6 || (major == 6 && minor < 2))); then
    fail 69 "Swift $version is too old; Swift 6.2 or later is needed (https://www.swift.org/install/linux)."
  fi
}

# install_packages run|test
install_packages() {
  local wanted=("${packages_to_run[@]}") missing=() name
  [[ $1 == test ]] && wanted+=("${packages_to_test[@]}")
  command -v dpkg-query >/dev/null || fail 69 "This is not Debian: install these yourself: ${wanted[*]}"
  for name in "${wanted[@]}"; do
    [[ $(dpkg-query -W -f '${Status}' "$name" 2>/dev/null) == *"ok installed"* ]] || missing+=("$name")
  done
  ((${#missing[@]} == 0)) && return
  step "Installing ${missing[*]}"
  local sudo=()
  if ((EUID != 0)); then
    command -v sudo >/dev/null || fail 77 "Only root can install packages. Run as root: apt-get install ${missing[*]}"
    sudo=(sudo)
  fi
  mkdir -p "$state/logs"
  # RUNLEVEL=1 keeps the packages from starting servers of their own.
  if ! { "${sudo[@]}" apt-get update -qq && "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 \
    apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >"$state/logs/packages.log" 2>&1; then
    tail -n 5 "$state/logs/packages.log" >&2
    fail 69 "The packages could not be installed; the whole story is in .roleready/logs/packages.log."
  fi
}
