metadata description = 'The bot may read the one secret that holds the key which signs proofs, and no other.'

param vault string
param keyName string
param identity string
param identityGroup string

var roles = { 'Key Vault Secrets User': '4633458b-17de-408a-b874-0445c86b69e6' }

resource bot 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  scope: resourceGroup(identityGroup)
  name: identity
}

resource keyVault 'Microsoft.KeyVault/vaults@2023-07-01' existing = {
  name: vault

  resource key 'secrets' existing = { name: keyName }
}

resource reads 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: keyVault::key
  name: guid(keyVault::key.id, bot.id, 'signing key')
  properties: {
    principalId: bot.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles['Key Vault Secrets User'])
  }
}

output uri string = keyVault::key.properties.secretUri
