#!/usr/bin/env bash
# Puts the program into a function app that is there already.
#   infra/push.sh rg-aims-prod func-aims-prod-x1y2z3               builds this clone
#   infra/push.sh rg-aims-prod func-aims-prod-x1y2z3 earlier.zip   goes back to a package that was built before
set -euo pipefail
cd "$(dirname "$0")/.."

group=${1:-}
app=${2:-}
if [ -z "$app" ] || [ "${group#-}" != "$group" ]; then
  echo "Say which resource group and which function app: infra/push.sh <resource group> <function app> [zip]" >&2
  exit 1
fi
command -v az >/dev/null || { echo "There is no az here: install the Azure CLI (https://learn.microsoft.com/cli/azure/install-azure-cli), then az login." >&2; exit 1; }
package=${3:-artifacts/aims-bot-$(git rev-parse --short HEAD).zip}

if [ -z "${3:-}" ]; then
  dotnet run --project src/Aims.Local -- bundle --output "$package"
fi
az functionapp deployment source config-zip --resource-group "$group" --name "$app" --src "$package"
