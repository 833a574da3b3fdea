metadata description = 'The bot: a custom handler on Flex Consumption.'

import { organisationType } from 'types.bicep'

param name string
param location string
param enabled bool
param identity string
param storageAccount string
param packageContainer string

@description('Empty where storage is reached over the public endpoint.')
param subnet string
param applicationInsights string
param alwaysReady int
param maximumInstances int
param instanceMemory int
param organisation organisationType

@description('Empty where the bot keeps a key of its own.')
param signingKeyUri string

resource bot 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: identity
}

resource account 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: storageAccount
}

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: applicationInsights
}

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan-${name}'
  location: location
  kind: 'functionapp'
  sku: { name: 'FC1', tier: 'FlexConsumption' }
  properties: { reserved: true }
}

resource site 'Microsoft.Web/sites@2024-04-01' = {
  name: name
  location: location
  kind: 'functionapp,linux'
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${bot.id}': {} } }
  properties: {
    enabled: enabled
    serverFarmId: plan.id
    httpsOnly: true
    keyVaultReferenceIdentity: bot.id
    virtualNetworkSubnetId: empty(subnet) ? null : subnet
    siteConfig: { minTlsVersion: '1.2', ftpsState: 'Disabled', http20Enabled: true }
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${account.properties.primaryEndpoints.blob}${packageContainer}'
          authentication: { type: 'UserAssignedIdentity', userAssignedIdentityResourceId: bot.id }
        }
      }
      runtime: { name: 'custom', version: '1.0' }
      scaleAndConcurrency: {
        alwaysReady: alwaysReady == 0 ? [] : [{ name: 'http', instanceCount: alwaysReady }]
        instanceMemoryMB: instanceMemory
        maximumInstanceCount: maximumInstances
      }
    }
  }

  // Nobody gets in with a password; packages are deployed with Entra ID.
  resource ftp 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: { allow: false }
  }

  resource scm 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: { allow: false }
  }

  resource settings 'config' = {
    name: 'appsettings'
    properties: union(required, chosen)
  }
}

var required = {
  AzureWebJobsStorage__accountName: account.name
  AzureWebJobsStorage__clientId: bot.properties.clientId
  AzureWebJobsStorage__credential: 'managedidentity'
  AzureWebJobsDisableHomepage: 'true'
  APPLICATIONINSIGHTS_CONNECTION_STRING: insights.properties.ConnectionString
  APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${bot.properties.clientId};Authorization=AAD'
  AIMS_APP_ID: bot.properties.clientId
  AIMS_DIRECTORY: 'graph'
  AIMS_TENANT: subscription().tenantId
}

var choices = {
  AIMS_ROLE_LEAD: organisation.?leads ?? ''
  AIMS_ROLE_AUDITOR: organisation.?auditors ?? ''
  AIMS_ROLE_ADMIN: organisation.?admins ?? ''
  AIMS_ROLES_APP: organisation.?rolesApp ?? ''
  AIMS_GROUPS: organisation.?groups ?? ''
  AIMS_GUESTS: organisation.?guests ?? ''
  AIMS_APPROVALS: organisation.?approvals ?? ''
  AIMS_ADDRESS: organisation.?address ?? ''
  AIMS_TEAMS_APP: organisation.?teamsApp ?? ''
  AIMS_RETENTION: organisation.?retention ?? ''
  AIMS_SIGNING_KEY: empty(signingKeyUri) ? '' : '@Microsoft.KeyVault(SecretUri=${signingKeyUri})'
}

// What is not chosen is not set.
var chosen = toObject(
  filter(items(choices), choice => !empty(choice.value)),
  choice => choice.key,
  choice => choice.value
)

output name string = site.name
output hostName string = site.properties.defaultHostName
