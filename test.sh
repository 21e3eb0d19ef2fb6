#!/usr/bin/env bash
# Builds once and runs every test project. Ends with "N passed, N failed, N skipped" over all of them; exit code 0 only when nothing failed.
#   ./test.sh                 all tests
#   ./test.sh Text Data       only AiDeals.Text.Tests and AiDeals.Data.Tests
#   ./test.sh --screenshots   writes pictures of the pages to artifacts/screenshots instead of testing
#   ./test.sh --no-browser    leaves out the browser tests (and needs no Chromium)
set -euo pipefail
cd "$(dirname "$0")"

screenshots=false browser=true rooms=()
for argument in "$@"; do
  case $argument in
    --screenshots) screenshots=true rooms=(Browser) ;;
    --no-browser) browser=false ;;
    -h|--help) sed -n '2,6s/^# \{0,1\}//p' "$0"; exit 0 ;;
    -*) echo "test.sh: unknown option $argument (see --help)" >&2; exit 2 ;;
    *) [[ -d tests/AiDeals.$argument.Tests ]] || { echo "test.sh: there is no tests/AiDeals.$argument.Tests" >&2; exit 2; }; rooms+=("$argument") ;;
  esac
done
[[ ${#rooms[@]} -gt 0 ]] || for project in tests/AiDeals.*.Tests; do room=${project#tests/AiDeals.}; rooms+=("${room%.Tests}"); done
$browser || { kept=(); for room in "${rooms[@]}"; do [[ $room == Browser ]] || kept+=("$room"); done; rooms=("${kept[@]}"); }

need() { command -v "$1" >/dev/null || { echo "test.sh: $1 was not found. $2" >&2; exit 1; }; }
need dotnet "Install the .NET 10 SDK: https://dotnet.microsoft.com/download/dotnet/10.0"
need node "Install Node 20 or later with npm: https://nodejs.org"

find_chromium() { for name in chromium chromium-browser google-chrome google-chrome-stable; do type -P "$name" && return; done; return 1; }
if [[ " ${rooms[*]} " == *" Browser "* ]]; then
  if [[ -z ${AIDEALS_CHROMIUM:-} ]] && ! find_chromium >/dev/null; then
    sudo=(); [[ $EUID == 0 ]] || sudo=(sudo --non-interactive)
    if command -v apt-get >/dev/null && { [[ $EUID == 0 ]] || sudo --non-interactive true 2>/dev/null; }; then
      echo "Installing Chromium for the browser tests"
      "${sudo[@]}" apt-get update -qq
      "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends -qq chromium >/dev/null
    else
      echo "test.sh: Chromium was not found and cannot be installed without root. Install it, name it in AIDEALS_CHROMIUM, or run with --no-browser." >&2
      exit 1
    fi
  fi
  export AIDEALS_CHROMIUM=${AIDEALS_CHROMIUM:-$(find_chromium)}
fi

results=artifacts/results
rm -rf "$results"; mkdir -p "$results"
# Release: with the analyzers, which a plain `dotnet run` leaves out.
dotnet build AiDeals.sln --configuration Release --nologo --verbosity quiet

$screenshots && export AIDEALS_SCREENSHOTS="$PWD/artifacts/screenshots"

# One project's output is one block, whatever runs beside it.
run() {
  local filter=()
  ! $screenshots || filter=(--filter "Category=Screenshots")
  if dotnet test "tests/AiDeals.$1.Tests" --no-build --configuration Release --nologo --logger "trx;LogFileName=$1.trx" --results-directory "$results" "${filter[@]}" >"$results/$1.log" 2>&1; then :; else echo "$1" >>"$results/failed"; fi
  { echo "== $1"; cat "$results/$1.log"; } | tail -n 200
}

# Two at a time: more would only wait for each other on a small machine.
for room in "${rooms[@]}"; do
  while [[ $(jobs -pr | wc -l) -ge 2 ]]; do wait -n || true; done
  run "$room" &
done
wait

count() { cat "$results"/*.trx 2>/dev/null | grep -oE "<Counters [^>]*>" | grep -oE " $1=\"[0-9]+\"" | grep -oE "[0-9]+" | awk '{ sum += $1 } END { print sum + 0 }'; }
passed=$(count passed) failed=$(count failed) total=$(count total)
for room in "${rooms[@]}"; do
  # A test host that crashed or never started leaves no results: that is a failure too.
  [[ -f $results/$room.trx ]] || { echo "$room gave no results; see $results/$room.log" >&2; failed=$((failed + 1)) total=$((total + 1)); }
done
[[ ! -f $results/failed || $failed -gt 0 ]] || { echo "A test project ended with an error: $(tr '\n' ' ' <"$results/failed")" >&2; failed=1 total=$((total + 1)); }
echo "$passed passed, $failed failed, $((total - passed - failed)) skipped"
[[ $failed -eq 0 ]]
