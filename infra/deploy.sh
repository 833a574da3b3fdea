#!/usr/bin/env bash
# Makes or updates an installation of Aims.Bot in the subscription that az is signed in to: the resources, then the program.
#   infra/deploy.sh dev             as infra/dev.bicepparam says
#   infra/deploy.sh prod --what-if  shows what would change, and changes nothing
set -euo pipefail
cd "$(dirname "$0")/.."

environment=${1:-}
parameters=infra/$environment.bicepparam
if [ -z "$environment" ] || [ ! -f "$parameters" ]; then
  echo "Say which installation: infra/deploy.sh dev, or prod. Each has a file of parameters beside this script." >&2
  exit 1
fi
command -v az >/dev/null || { echo "There is no az here: install the Azure CLI (https://learn.microsoft.com/cli/azure/install-azure-cli), then az login." >&2; exit 1; }
# Where Azure notes down the deployment; the resources are where the parameters say.
deployment=(--name "aims-$environment" --location "${AZURE_LOCATION:-westeurope}" --parameters "$parameters")

if [ "${2:-}" = "--what-if" ]; then
  exec az deployment sub what-if "${deployment[@]}"
fi

wanted="properties.outputs.[resourceGroup.value, functionApp.value, botAppId.value, botDomain.value, botPrincipalId.value]"
outputs=$(az deployment sub create "${deployment[@]}" --query "$wanted" --output tsv)
read -r -d '' group app id domain principal <<<"$outputs" || true

infra/push.sh "$group" "$app"
cat <<END
The bot is at https://$domain. Once, and after changes:
  infra/graph-consents.sh $principal
  dotnet run --project src/Aims.Local -- package --app-id $id --domain $domain
END
