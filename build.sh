#!/usr/bin/env bash
# Doors of one dotnet line each. `./build.sh` alone lists them.
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

# Installs what a fresh Debian machine lacks: need COMMAND PACKAGE WHY
need() {
  command -v "$1" > /dev/null && return
  echo "build.sh: '$1' is missing; installing the Debian package '$2' ($3)" >&2
  local sudo=; [ "$(id -u)" = 0 ] || sudo=sudo
  DEBIAN_FRONTEND=noninteractive $sudo apt-get update -qq >&2
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq "$2" > /dev/null
}

command -v dotnet > /dev/null || { echo "build.sh: the .NET SDK 10 is missing; get it from https://dot.net" >&2; exit 1; }
verb=${1:-help}
[ $# = 0 ] || shift

case $verb in
  demo)    dotnet run --project Tools/Sandbox -c Release -v q -- demo "$@" ;;
  coach)   dotnet run --project Tools/Cli -c Release -v q -- coach "$@" ;;
  analyze) dotnet run --project Tools/Cli -c Release -v q -- analyze "$@" ;;
  pack)    dotnet build Tools/Pack -c Release -v q "$@" ;;
  accuracy)
    dotnet run --project Tools/Training -c Release -v q -- unseen
    dotnet run --project Tools/Training -c Release -v q -- accuracy "$@"
    dotnet test Tests -c Release -f net10.0 -v q --filter ReadDeals --logger "console;verbosity=detailed" ;;
  bench)   dotnet run --project Tests/Benchmarks -c Release -v q -- "$@" ;;
  test)
    need chromium chromium "the browser tests run in it"
    need mono mono-devel "the shipped .NET Framework DLL is tested on it"
    dotnet test CrmCoach.sln -c Release "$@" ;;
  *)
    cat <<'USAGE'
./build.sh VERB [ARGUMENTS]
  demo [--serve]   build, pack, import the zip, create the sample organisation, print the coached pipeline
  test             all tests
  coach FILE…      the report on a deal file
  analyze FILE     what the text analysis finds in activities (JSON Lines)
  pack             the managed and the unmanaged solution zip, in artifacts/solution/
  accuracy         precision, recall and F1 of the reader on texts that it was not trained on, and how much of what is expected of whole deals is
                   advised when the coach reads them itself; fails under floors
  bench            benchmarks
USAGE
    [ "$verb" = help ] || exit 2 ;;
esac
