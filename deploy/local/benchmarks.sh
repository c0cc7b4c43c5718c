# Benchmarks: each is a script Tests/Bench/bench-NAME that prints a table and writes .roleready/bench/NAME.json.

command_bench() {
  require_swift
  install_packages test
  mkdir -p "$state/bench"
  local names=("$@") name
  if ((${#names[@]} == 0)); then
    for name in Tests/Bench/bench-*; do names+=("${name##*/bench-}"); done
  fi
  for name in "${names[@]}"; do
    [[ -x Tests/Bench/bench-$name ]] || fail 64 "There is no benchmark \"$name\"."
    step "Benchmark $name"
    ROLEREADY_STATE=$state "Tests/Bench/bench-$name"
  done
}
