# A resume and a job description through the public API: upload, parse, check, tailor, export.

demo_email=demo@example.com

demo_password() {
  [[ -s $state/demo.password ]] || (umask 077 && random_word >"$state/demo.password")
  cat "$state/demo.password"
}

# api METHOD PATH [curl option...]: the body of the answer; an error is said in words and ends the run.
api() {
  local method=$1 path=$2 answer status
  shift 2
  answer=$(curl -sS -m 300 -X "$method" -H "Authorization: Bearer ${token:-}" -w '\n%{http_code}' "$@" \
    "${api_address:-$edge_address}/api/v1$path") || return 1
  status=${answer##*$'\n'}
  answer=${answer%$'\n'*}
  if ((status >= 400)); then
    jq -r '"\(.detail // .title) \(.nextStep // "") [\(.code), request \(.requestId)]"' <<<"$answer" >&2 2>/dev/null ||
      warn "HTTP $status"
    return 1
  fi
  printf '%s' "$answer"
}

api_json() { api "$1" "$2" -H 'Content-Type: application/json' --data-binary "$3"; }

# sign_in: sets `token`; makes the demo account the first time, on the premium plan.
sign_in() {
  local credentials answer
  credentials=$(jq -n --arg email "$demo_email" --arg password "$(demo_password)" \
    '{email: $email, password: $password, tokenOnly: true}')
  if ! answer=$(api_json POST /session "$credentials" 2>/dev/null); then
    answer=$(api_json POST /accounts "$credentials") || return 1
    if [[ -z ${api_address:-} ]]; then
      in_service billing "$(release_path)/roleready-billing" set-tier "$(jq -r .person.id <<<"$answer")" premium >/dev/null
    fi
    answer=$(api_json POST /session "$credentials") || return 1
  fi
  token=$(jq -r .token <<<"$answer")
}

# follow OPERATION-JSON: shows progress until the operation has ended; prints its last state.
follow() {
  local operation=$1 id state
  id=$(jq -r .id <<<"$operation")
  while true; do
    state=$(jq -r .state <<<"$operation")
    case $state in
      succeeded) printf '%s' "$operation"; return ;;
      failed | cancelled)
        jq -r '"\(.problem.detail // .state) \(.problem.nextStep // "") [\(.problem.code // .state)]"' <<<"$operation" >&2
        return 1
        ;;
    esac
    [[ -t 2 ]] && printf '\r\033[K  %s' "$(jq -r '"\(.percent) % \(.stage)"' <<<"$operation")" >&2
    sleep 0.1
    operation=$(api GET "/operations/$id") || return 1
    [[ -t 2 ]] && printf '\r\033[K' >&2
  done
}

media_type() {
  case ${1,,} in
    *.pdf) echo application/pdf ;;
    *.docx) echo application/vnd.openxmlformats-officedocument.wordprocessingml.document ;;
    *) echo text/plain ;;
  esac
}

# try_files RESUME JOB OUT
try_files() {
  local resume=$1 job=$2 out=$3 began operation resume_id report tailoring name
  mkdir -p "$out"
  sign_in || return 1

  began=$(clock)
  operation=$(api POST /resumes -F "file=@$resume;type=$(media_type "$resume")") || return 1
  operation=$(follow "$operation") || return 1
  resume_id=$(jq -r .result.resumeId <<<"$operation")
  printf '%-32s %6d ms\n' "Uploaded and parsed" "$(($(clock) - began))"
  api GET "/resumes/$resume_id?format=jsonresume" >"$out/resume.json" || return 1

  began=$(clock)
  operation=$(api_json POST /ats-checks "$(jq -n --arg resume "$resume_id" --rawfile job "$job" \
    '{resumeId: $resume, jobDescription: $job}')") || return 1
  operation=$(follow "$operation") || return 1
  printf '%-32s %6d ms\n' "Checked against the job" "$(($(clock) - began))"
  report=$(api GET "/ats-checks/$(jq -r .result.reportId <<<"$operation")") || return 1
  printf '%s' "$report" >"$out/report.json"

  began=$(clock)
  operation=$(api_json POST /tailorings "$(jq -n --arg resume "$resume_id" --rawfile job "$job" \
    '{resumeId: $resume, jobDescription: $job}')") || return 1
  operation=$(follow "$operation") || return 1
  printf '%-32s %6d ms\n' "Tailored" "$(($(clock) - began))"
  tailoring=$(jq -r .result.tailoringId <<<"$operation")
  api GET "/tailorings/$tailoring" >"$out/tailoring.json" || return 1

  began=$(clock)
  for name in pdf txt jsonresume; do
    api_file "/tailorings/$tailoring/export?format=$name" "$out/tailored.${name/jsonresume/json}" || return 1
  done
  printf '%-32s %6d ms\n' "Exported as PDF, text and JSON" "$(($(clock) - began))"
  print_result "$out"
}

# api_file PATH FILE: stores the answer's bytes.
api_file() {
  curl -sS -m 60 --fail-with-body -H "Authorization: Bearer $token" -o "$2" "${api_address:-$edge_address}/api/v1$1" ||
    { jq -r '.detail // .title' "$2" >&2; return 1; }
}

# print_result OUT: the score before and after with reasons, and the changes.
print_result() {
  say ""
  jq -r '
    def round1: . * 10 | round / 10;
    "Job: \(.jobTitle // "")",
    "Score before \(.before.score | round1), after tailoring \(.after.score | round1)",
    "",
    "Where the points come from (before → after):",
    ([.before.parts, .after.parts] | transpose[] |
      "  \(.[0].name): \(.[0].points | round1) → \((.[1] // .[0]).points | round1) of \(.[0].pointsPossible // 0 | round1). \((.[1] // .[0]).reason // "")"),
    "",
    "What the job asks for:",
    (.after.results[]? | "  [\(.match)] \(.requirement.text): \(.reason // "")" +
      (if (.match == "shown" or .match == "related") and (.evidence | length) > 0 then
        " “\(.evidence[0].text | if length > 100 then .[0:99] + "…" else . end)”" else "" end)),
    "",
    "Changes (\(.changes // [] | length)), each with the line it came from:",
    ((.changes // [])[] | "  \(.kind) \(.path): \(.reason // "")",
      (if (.before // "") != "" and .before != .after then "    before: \(.before)" else empty end),
      (if (.after // "") != "" then "    after:  \(.after)" else empty end),
      "    from:   \([.sources[]?.path] | unique | .[0:4] | join(", "))")
  ' "$1/tailoring.json"
  say ""
  say "Files: $(cd "$1" && pwd)/ (tailored.pdf, tailored.txt, tailored.json, report.json, tailoring.json)"
}
