# The contract against its last release, which is kept in proto/released: what was once said stays readable.
# At a release: rm -rf proto/released/roleready && cp -r proto/roleready proto/released/

buf_version=1.75.0
# FILE is the strictest set of rules: nothing is removed, renamed or of another type. WIRE_JSON adds what it leaves out.
buf_rules='{"version":"v2","modules":[{"path":"proto","excludes":["proto/released"]}],
  "breaking":{"use":["FILE","WIRE_JSON"]}}'

# buf, from PyPI into an environment of its own. False when it cannot be had.
install_buf() {
  local home=$state/buf
  buf=$home/bin/buf
  [[ -x $buf && $("$buf" --version 2>&1) == "$buf_version" ]] && return
  say "Installing buf $buf_version into .roleready/buf"
  mkdir -p "$state/logs"
  rm -rf "$home"
  { python3 -m venv "$home" &&
    "$home/bin/python" -m pip install --quiet --disable-pip-version-check --only-binary :all: \
      "buf-bin==$buf_version"; } >"$state/logs/buf.log" 2>&1
}

# compare_contract FOLDER: FOLDER/proto against FOLDER/proto/released; says what breaks.
compare_contract() { (cd "$1" && "$buf" breaking proto --against proto/released --config "$buf_rules"); }

# The contract breaks nothing of its last release, and the comparison would notice if it did.
check_contract() {
  local copy
  step "Comparing the contract with its last release"
  install_buf || {
    warn "buf could not be installed (.roleready/logs/buf.log): the contract was NOT compared with its last release."
    return 0
  }
  compare_contract "$root" >&2 || fail 70 "The contract breaks its last release."
  copy=$(mktemp -d)
  cp -r proto "$copy/"
  sed -i '/^  string detail = 2;$/d' "$copy/proto/roleready/v1/common.proto"
  if compare_contract "$copy" >"$copy/removed"; then fail 70 "The comparison does not notice a removed field."; fi
  cp proto/roleready/v1/common.proto "$copy/proto/roleready/v1/common.proto"
  sed -i 's/^  string detail = 2;$/  int64 detail = 2;/' "$copy/proto/roleready/v1/common.proto"
  if compare_contract "$copy" >"$copy/changed"; then fail 70 "The comparison does not notice another type."; fi
  grep -q '"detail".*deleted' "$copy/removed" && grep -q '"detail".*changed type' "$copy/changed" || {
    cat "$copy/removed" "$copy/changed" >&2
    fail 70 "The comparison fails for another reason than the change that was made."
  }
  rm -rf "$copy"
  say "Nothing breaks; a removed field and another type would."
}
