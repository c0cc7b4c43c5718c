# Simulation: the rules of jobs, limits and the pool in virtual time, from seeds.

# ./roleready simulate [N] [--seed S]
command_simulate() {
  require_swift
  install_packages run
  step "Building the simulation"
  swift_build simulate-build.log -c release --static-swift-stdlib --product roleready-simulate || {
    grep -E 'error:' "$state/logs/simulate-build.log" | head -n 20 >&2
    fail 70 "The simulation did not build; the whole story is in .roleready/logs/simulate-build.log."
  }
  "$(release_path)/roleready-simulate" "$@"
}
