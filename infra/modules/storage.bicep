metadata description = 'Everything that is kept: one account, Entra ID only, no key.'

import { immutabilityType } from 'types.bicep'

@minLength(3)
@maxLength(24)
param name string
param location string
param sku string

@description('The containers of the app\'s packages, one a region.')
param packages string[]
param privateOnly bool
param softDeleteDays int
param immutability immutabilityType
param immutabilityLocked bool
param deleteLock bool

// The names are those of src/Aims.Bot/Tables/Storage.cs and Functions/Triggers; a test compares them.
var queues = ['outbound', 'outbound-poison', 'outbound-bulk', 'outbound-bulk-poison']
var containers = ['texts', 'evidence', 'packs']
var writtenOnce = [
  { name: 'anchors', days: immutability.anchorDays }
  { name: 'backups', days: immutability.backupDays }
]

resource account 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: name
  location: location
  kind: 'StorageV2'
  sku: { name: sku }
  properties: {
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: privateOnly ? 'Disabled' : 'Enabled'
    networkAcls: { defaultAction: privateOnly ? 'Deny' : 'Allow', bypass: 'None' }
  }

  resource tables 'tableServices' = {
    name: 'default'

    resource table 'tables' = { name: 'aims' }
  }

  resource queueService 'queueServices' = {
    name: 'default'

    resource queue 'queues' = [for name in queues: { name: name }]
  }

  resource blobs 'blobServices' = {
    name: 'default'
    properties: {
      isVersioningEnabled: true
      deleteRetentionPolicy: { enabled: true, days: softDeleteDays }
      containerDeleteRetentionPolicy: { enabled: true, days: softDeleteDays }
    }

    resource container 'containers' = [for name in concat(containers, packages): { name: name }]

    resource onceContainer 'containers' = [
      for once in writtenOnce: {
        name: once.name
      }
    ]
  }
}

// Unlocked it can still be shortened by an administrator; docs/deploy.md says how to lock it, which is for ever.
resource policy 'Microsoft.Storage/storageAccounts/blobServices/containers/immutabilityPolicies@2024-01-01' = [
  for (once, at) in writtenOnce: if (!immutabilityLocked) {
    parent: account::blobs::onceContainer[at]
    name: 'default'
    properties: {
      immutabilityPeriodSinceCreationInDays: once.days
      allowProtectedAppendWrites: false
    }
  }
]

resource lock 'Microsoft.Authorization/locks@2020-05-01' = if (deleteLock) {
  scope: account
  name: 'records'
  properties: { level: 'CanNotDelete', notes: 'The records of the AI management system.' }
}

output name string = account.name
