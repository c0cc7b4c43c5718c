# Fuzzing: damaged messages and frames for what reads them, until something happens that must not.

# ./roleready fuzz [messages|frames] [N] [--seed S] [--case K]
command_fuzz() {
  local subjects=(messages frames) subject
  case ${1:-} in
    messages | frames)
      subjects=("$1")
      shift
      ;;
    '' | [0-9]* | --*) ;;
    *) fail 64 "fuzz knows messages and frames, not \"$1\"." ;;
  esac
  require_swift
  install_packages run
  step "Building the fuzzer"
  swift_build fuzz-build.log -c release --product roleready-fuzz || {
    grep -E 'error:' "$state/logs/fuzz-build.log" | head -n 20 >&2
    fail 70 "The fuzzer did not build; the whole story is in .roleready/logs/fuzz-build.log."
  }
  for subject in "${subjects[@]}"; do
    step "Fuzzing $subject"
    "$(release_path)/roleready-fuzz" "$subject" "$@" --proto "$root/proto" || exit 1
  done
}
