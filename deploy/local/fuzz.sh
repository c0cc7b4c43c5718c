# Fuzzing: damaged messages, frames, answers, handshakes and files for what has to bear them, until something happens
# that must not.

# ./roleready fuzz [messages|frames|client|tls|files] [N] [--seed S] [--case K]
command_fuzz() {
  local subjects=(messages frames client tls files) subject product
  case ${1:-} in
    messages | frames | client | tls | files)
      subjects=("$1")
      shift
      ;;
    '' | [0-9]* | --*) ;;
    *) fail 64 "fuzz knows messages, frames, client, tls and files, not \"$1\"." ;;
  esac
  require_swift
  install_packages test
  step "Building the fuzzer"
  for product in roleready-fuzz roleready-extract; do
    swift_build fuzz-build.log -c release --static-swift-stdlib --product "$product" || {
      grep -E 'error:' "$state/logs/fuzz-build.log" | head -n 20 >&2
      fail 70 "The fuzzer did not build; the whole story is in .roleready/logs/fuzz-build.log."
    }
  done
  make_fuzz_certificates
  for subject in "${subjects[@]}"; do
    step "Fuzzing $subject"
    "$(release_path)/roleready-fuzz" "$subject" "$@" --proto "$root/proto" --certificates "$state/fuzz" \
      --extractor "$(release_path)/roleready-extract" --sample "$root/samples/resume.pdf" || exit 1
  done
}

# A certificate authority of the fuzzer's own, and the one certificate that it needs.
make_fuzz_certificates() {
  local folder=$state/fuzz curve=(-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes)
  mkdir -p "$folder"
  {
    openssl req -x509 "${curve[@]}" -days 30 -subj "/CN=fuzz authority" -keyout "$folder/authority.key" \
      -out "$folder/authority.pem" &&
      openssl req "${curve[@]}" -subj "/CN=server" -keyout "$folder/server.key" -out "$folder/server.csr" &&
      openssl x509 -req -days 30 -in "$folder/server.csr" -CA "$folder/authority.pem" -CAkey "$folder/authority.key" \
        -CAcreateserial -extfile <(echo "subjectAltName=DNS:server") -out "$folder/server.pem"
  } >"$state/logs/fuzz-certificates.log" 2>&1 || fail 70 "The fuzzer's certificates could not be made."
}
