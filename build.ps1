# Doors of one dotnet line each. `./build.ps1` alone lists them.
$ErrorActionPreference = 'Stop'
Set-Location $PSScriptRoot
$verb, $rest = $args

switch ($verb) {
  'demo'    { dotnet run --project Tools/Sandbox -c Release -v q -- demo @rest }
  'coach'   { dotnet run --project Tools/Cli -c Release -v q -- coach @rest }
  'analyze' { dotnet run --project Tools/Cli -c Release -v q -- analyze @rest }
  'pack'    { dotnet build Tools/Pack -c Release -v q @rest }
  'accuracy' {
    dotnet run --project Tools/Training -c Release -v q -- unseen
    if ($LASTEXITCODE -eq 0) { dotnet run --project Tools/Training -c Release -v q -- accuracy @rest }
    if ($LASTEXITCODE -eq 0) { dotnet test Tests -c Release -f net10.0 -v q --filter ReadDeals --logger 'console;verbosity=detailed' }
  }
  'bench'   { dotnet run --project Tests/Benchmarks -c Release -v q -- @rest }
  'test'    { dotnet test CrmCoach.sln -c Release @rest }
  default {
    @'
./build.ps1 VERB [ARGUMENTS]
  demo [--serve]   build, pack, import the zip, create the sample organisation, print the coached pipeline
  test             all tests (the browser tests want Chromium or Edge)
  coach FILE...    the report on a deal file
  analyze FILE     what the text analysis finds in activities (JSON Lines)
  pack             the managed and the unmanaged solution zip, in artifacts/solution/
  accuracy         precision, recall and F1 of the reader on texts that it was not trained on, and how much of what is expected of whole deals is
                   advised when the coach reads them itself; fails under floors
  bench            benchmarks
'@
    if ($verb) { exit 2 } else { exit 0 }
  }
}
exit $LASTEXITCODE
