# Measures how right the parser is on resumes made for it.

command_evaluate() {
  [[ ${1:-} == parse ]] || fail 64 "Usage: ./roleready evaluate parse [N] [--seed S] [--printers A,B] [--files]"
  shift
  local count=100 seed=1 making=() scoring=()
  while (($#)); do
    case $1 in
      --seed) (($# > 1)) || fail 64 "--seed needs a number."; seed=$2; shift ;;
      --printers) (($# > 1)) || fail 64 "--printers needs names."; making+=(--printers "$2"); shift ;;
      --files | --json) scoring+=("$1") ;;
      *[!0-9]* | "") fail 64 "evaluate does not know \"$1\"." ;;
      *) count=$1 ;;
    esac
    shift
  done
  local parser folder=$state/evaluation python=$state/evaluation/venv/bin/python
  require_swift
  install_packages test
  parser=$(release_path)/roleready-parser
  [[ -x $parser ]] || build_release
  if [[ ! -x $python ]]; then
    step "Installing WeasyPrint and Typst under .roleready/evaluation/venv"
    python3 -m venv "$folder/venv"
    "$python" -m pip install -q weasyprint typst || say "They could not be installed; their templates are left out."
  fi
  rm -rf "$folder/files" "$folder/truth" "$folder/parsed"
  "$python" Tests/Evaluation/make.py "$folder" "$count" --seed "$seed" "${making[@]}" || say "Some could not be printed."
  "$parser" parse "$folder"/files/* --out "$folder/parsed" || true
  "$python" Tests/Evaluation/score.py "$folder/truth" "$folder/parsed" "${scoring[@]}"
}
