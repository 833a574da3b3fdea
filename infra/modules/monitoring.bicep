metadata description = 'Where logs and metrics go, and who is told.'

param name string
param location string
param applicationInsights string
param workspace string
param logDays int
param alertEmails string[]

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: workspace
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: logDays
    features: { disableLocalAuth: true }
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: applicationInsights
  location: location
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: logs.id
    // Only who has the role may send: the connection string is no secret.
    DisableLocalAuth: true
  }
}

resource operators 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'ag-${name}'
  location: 'global'
  properties: {
    enabled: true
    groupShortName: take(name, 12)
    emailReceivers: [
      for (email, at) in alertEmails: { name: 'operator-${at}', emailAddress: email, useCommonAlertSchema: true }
    ]
  }
}

output actionGroup string = operators.id
