# Chaos: the queue with its processes and servers killed, stopped and cut off under it.

# ./roleready chaos [N] [--seed S]
command_chaos() {
  require_swift
  install_packages test
  step "Building the chaos runner"
  local product
  for product in chaos-worker roleready-chaos; do
    swift_build chaos-build.log -c release --static-swift-stdlib --product "$product" || {
      grep -E 'error:' "$state/logs/chaos-build.log" | head -n 20 >&2
      fail 70 "$product did not build; the whole story is in .roleready/logs/chaos-build.log."
    }
  done
  "$(release_path)/roleready-chaos" "$@"
}
