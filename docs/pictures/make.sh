#!/usr/bin/env bash
# Makes the pictures of the documents again: runs the browser stories over the product and keeps some of what they saw.
set -euo pipefail
cd "$(dirname "$0")/../.."

rm -rf artifacts/screens
dotnet build tests/Aims.Browser.Tests
tests/Aims.Browser.Tests/bin/Debug/net10.0/Aims.Browser.Tests -class "*From_registration_to_approval" -class "*Lea_asks_anything"

keep() { cp artifacts/screens/*-"$1".png "docs/pictures/$2.png"; }
keep register-2-filled register
keep max-request decide
keep questions-6-by-department ask
