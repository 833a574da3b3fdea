targetScope = 'subscription'

metadata description = 'Aims.Bot: one resource group with everything that it needs. docs/deploy.md says how to use it.'

@description('Short name of this installation: dev, prod. Part of every name.')
@minLength(2)
@maxLength(8)
param environmentName string

@description('Region of everything.')
param location string = deployment().location

@description('A second region, the pair of the first one: storage is then geo-redundant and the app stands by there. Empty for none.')
param secondLocation string = ''

@description('Which region serves. Deploy anew with second when the first is lost.')
@allowed(['first', 'second'])
param active string = 'first'

@description('Whether storage is spread over the zones of the region.')
param zoneRedundant bool = true

@description('Whether storage is reached through private endpoints only.')
param privateEndpoints bool = false

@description('Instances that are kept warm, so that nobody waits for a cold start.')
@minValue(0)
param alwaysReady int = 0

@description('Instances at most.')
@minValue(40)
@maxValue(1000)
param maximumInstances int = 40

@description('Memory of an instance, in MB.')
@allowed([512, 2048, 4096])
param instanceMemory int = 2048

@description('What the organisation decides: roles, groups, addresses; docs/settings.md has each.')
param organisation organisationType = {}

@description('The private key that signs proofs, as a secret of an existing Key Vault in this subscription. Absent: the bot keeps a key of its own.')
param signingKey signingKeyType?

@description('How long something deleted or overwritten in a blob container can be brought back.')
@minValue(7)
@maxValue(365)
param softDeleteDays int = 30

@description('How long an anchor, and a backup, cannot be changed or deleted, in days.')
param immutability immutabilityType = { anchorDays: 365, backupDays: 30 }

@description('True once the immutability policies were locked (docs/deploy.md): a locked policy is not deployed again.')
param immutabilityLocked bool = false

@description('Whether the storage account is protected from deletion by a lock.')
param deleteLock bool = true

@description('How long logs are kept.')
@minValue(30)
@maxValue(730)
param logDays int = 90

@description('Who gets the alerts.')
param alertEmails string[]

@description('What it may cost in a month before somebody is told, in the currency of the subscription. 0 for no budget.')
@minValue(0)
param monthlyBudget int = 0

@description('First day of the budget: the first of a month, this one or later when the budget is made. Leave it from then on.')
param budgetStart string = ''

import { immutabilityType, organisationType, signingKeyType } from 'modules/types.bicep'

var name = 'aims-${environmentName}'
var suffix = take(uniqueString(subscription().id, name, location), 6)
var identityName = 'id-${name}'
var storageName = 'staims${replace(toLower(environmentName), '-', '')}${suffix}'
var insightsName = 'appi-${name}'
var workspaceName = 'log-${name}'

var geo = !empty(secondLocation)
var regions = concat([{ name: 'first', location: location }], geo ? [{ name: 'second', location: secondLocation }] : [])
var activeAt = active == 'second' ? 1 : 0

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-${name}'
  location: location
}

module identity 'modules/identity.bicep' = {
  scope: group
  params: { name: identityName, location: location }
}

module storage 'modules/storage.bicep' = {
  scope: group
  params: {
    name: storageName
    location: location
    sku: geo ? (zoneRedundant ? 'Standard_GZRS' : 'Standard_GRS') : (zoneRedundant ? 'Standard_ZRS' : 'Standard_LRS')
    packages: [for region in regions: 'package-${region.name}']
    privateOnly: privateEndpoints
    softDeleteDays: softDeleteDays
    immutability: immutability
    immutabilityLocked: immutabilityLocked
    deleteLock: deleteLock
  }
}

module network 'modules/network.bicep' = if (privateEndpoints) {
  scope: group
  params: { name: name, location: regions[activeAt].location, storageAccount: storageName }
  dependsOn: [storage]
}

module monitoring 'modules/monitoring.bicep' = {
  scope: group
  params: {
    name: name
    location: location
    applicationInsights: insightsName
    workspace: workspaceName
    logDays: logDays
    alertEmails: alertEmails
  }
}

module access 'modules/access.bicep' = {
  scope: group
  params: { identity: identityName, storageAccount: storageName, applicationInsights: insightsName }
  dependsOn: [identity, storage, monitoring]
}

module signingKeyAccess 'modules/signing-key.bicep' = if (signingKey != null) {
  scope: resourceGroup(signingKey!.resourceGroup)
  params: {
    vault: signingKey!.vault
    keyName: signingKey!.secret
    identity: identityName
    identityGroup: group.name
  }
  dependsOn: [identity]
}

module app 'modules/app.bicep' = [
  for (region, at) in regions: {
    scope: group
    params: {
      name: 'func-${name}-${suffix}${at == 0 ? '' : '-2'}'
      location: region.location
      enabled: at == activeAt
      identity: identityName
      storageAccount: storageName
      packageContainer: 'package-${region.name}'
      subnet: privateEndpoints && at == activeAt ? network!.outputs.appSubnet : ''
      applicationInsights: insightsName
      alwaysReady: alwaysReady
      maximumInstances: maximumInstances
      instanceMemory: instanceMemory
      organisation: organisation
      signingKeyUri: signingKey == null ? '' : signingKeyAccess!.outputs.uri
    }
    // Without its roles the host does not start.
    dependsOn: [access]
  }
]

module bot 'modules/bot.bicep' = {
  scope: group
  params: {
    name: 'bot-${name}-${suffix}'
    displayName: environmentName == 'prod' ? 'Aims.Bot' : 'Aims.Bot (${environmentName})'
    identity: identityName
    endpoint: 'https://${app[activeAt].outputs.hostName}/api/messages'
  }
}

module alerts 'modules/alerts.bicep' = {
  scope: group
  params: { name: name, location: location, workspace: workspaceName, actionGroup: monitoring.outputs.actionGroup }
}

module budget 'modules/budget.bicep' = if (monthlyBudget > 0) {
  scope: group
  params: { name: 'budget-${name}', amount: monthlyBudget, start: budgetStart, emails: alertEmails }
}

@description('For package --app-id.')
output botAppId string = identity.outputs.clientId

@description('For package --domain.')
output botDomain string = app[activeAt].outputs.hostName

@description('For the Graph consents.')
output botPrincipalId string = identity.outputs.principalId
output functionApp string = app[activeAt].outputs.name
output resourceGroup string = group.name
output storageAccount string = storageName
