#!/usr/bin/env bash
# Grants the bot's identity its permissions for Microsoft Graph. Run it as a Privileged Role Administrator, signed in with az.
# It grants what is listed here and no more; what is granted already is left as it is.
#   infra/graph-consents.sh <botPrincipalId of the deployment> [--app-roles] [--away] [--install] [--hidden-groups]
set -euo pipefail

bot=${1:-}
if [[ ! $bot =~ ^[0-9a-fA-F-]{36}$ ]]; then
  echo "Say to whom: infra/graph-consents.sh <botPrincipalId>, which infra/deploy.sh prints." >&2
  exit 1
fi
shift

permissions=(
  User.Read.All        # who works here, and their managers
  GroupMember.Read.All # who belongs to the groups for roles and routes of approval
)
for wish in "$@"; do
  case $wish in
    --app-roles) permissions+=(Application.Read.All) ;;                             # roles come from app roles, not from groups
    --away) permissions+=(MailboxSettings.Read) ;;                                  # automatic replies say who is away
    --install) permissions+=(TeamsAppInstallation.ReadWriteSelfForUser.All) ;;      # the bot installs itself for people who lack it
    --hidden-groups) permissions+=(Member.Read.Hidden) ;;                           # groups whose members are hidden
    *)
      echo "$wish is not known: --app-roles, --away, --install and --hidden-groups are." >&2
      exit 1
      ;;
  esac
done

command -v az >/dev/null || { echo "There is no az here: install the Azure CLI (https://learn.microsoft.com/cli/azure/install-azure-cli), then az login." >&2; exit 1; }

graph=00000003-0000-0000-c000-000000000000 # Microsoft Graph, in every tenant
resource=$(az ad sp show --id $graph --query id --output tsv)
assignments=https://graph.microsoft.com/v1.0/servicePrincipals/$bot/appRoleAssignments
granted=$(az rest --method get --uri "$assignments" --query "value[].appRoleId" --output tsv)

for permission in "${permissions[@]}"; do
  role=$(az ad sp show --id $graph --query "appRoles[?value=='$permission'].id | [0]" --output tsv)
  if [ -z "$role" ]; then
    echo "Microsoft Graph does not know $permission here." >&2
    exit 1
  fi
  if grep -q "$role" <<<"$granted"; then
    echo "$permission was granted before"
    continue
  fi
  az rest --method post --uri "$assignments" --output none \
    --body "{\"principalId\":\"$bot\",\"resourceId\":\"$resource\",\"appRoleId\":\"$role\"}"
  echo "$permission is granted"
done
