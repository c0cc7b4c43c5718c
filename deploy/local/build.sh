# Building, and running the tests.

programs=(roleready-parser roleready-extract roleready-ats roleready-tailor roleready-billing roleready-edge)

release_path() { echo "$root/.build/release"; }

# swift_build LOG ARG...: swift build with its progress on one line, and its errors in full.
swift_build() {
  local log=$state/logs/$1 line
  shift
  mkdir -p "$state/logs"
  if [[ -t 1 ]]; then
    swift build "$@" 2>&1 | tee "$log" | while IFS= read -r line; do printf '\r\033[K%.100s' "$line"; done
    printf '\r\033[K'
  else
    swift build "$@" >"$log" 2>&1
  fi
}

build_release() {
  local program began=$SECONDS
  step "Building (the first time takes several minutes)"
  for program in "${programs[@]}"; do
    swift_build build.log -c release --static-swift-stdlib --product "$program" || {
      grep -E 'error:' "$state/logs/build.log" | head -n 20 >&2
      tail -n 5 "$state/logs/build.log" >&2
      fail 70 "The build failed; the whole story is in .roleready/logs/build.log."
    }
    say "$program"
  done
  say "Built in $((SECONDS - began)) s."
}

run_tests() {
  local began=$SECONDS result=0 counts
  check_contract
  step "Building the tests"
  swift_build test-build.log --build-tests || {
    grep -E 'error:' "$state/logs/test-build.log" | head -n 40 >&2
    fail 70 "The tests did not build; the whole story is in .roleready/logs/test-build.log."
  }
  say "Built in $((SECONDS - began)) s."
  step "Running the tests"
  start_test_servers
  trap stop_test_servers EXIT
  rm -f "$state"/tests*.xml
  # Whole suites of five processes are among the tests: a few at a time are faster than all at once.
  export SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH=${SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH:-6}
  { swift test --skip-build --xunit-output "$state/tests.xml" "$@" 2>&1 || echo "$?" >"$state/test/result"; } |
    tee "$state/logs/test.log" | grep -E '✘|error:|warning: unre|failed|Test run|skipped|Fatal|crash' || true
  [[ -s $state/test/result ]] && result=$(cat "$state/test/result")
  stop_test_servers
  trap - EXIT
  # One closing count over both files that Swift Testing and XCTest write.
  counts=$(cat "$state"/tests*.xml 2>/dev/null | grep -oE '<testsuite [^>]*>' | awk '
    { for (i = 1; i <= NF; i++) { split($i, pair, "\""); value = pair[2]
        if ($i ~ /^tests=/) tests += value
        if ($i ~ /^(failures|errors)=/) failed += value
        if ($i ~ /^skipped=/) skipped += value } }
    END { printf "%d passed, %d failed, %d skipped", tests - failed - skipped, failed, skipped }')
  say ""
  say "Build and tests took $((SECONDS - began)) s; the whole output is in .roleready/logs/test.log."
  say "${counts:-0 passed, 1 failed}"
  ((result == 0)) || exit "$result"
}
