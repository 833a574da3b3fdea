using 'main.bicep'

param environmentName = 'prod'
param location = 'westeurope'
param zoneRedundant = true
param alwaysReady = 1
param immutability = { anchorDays: 3650, backupDays: 35 }
param softDeleteDays = 90
param logDays = 365

// For a second region, and for storage without a public endpoint:
// param secondLocation = 'northeurope'
// param privateEndpoints = true

// Yours to fill in. Roles: object ids of three groups, or the app registration that has the app roles Lead, Auditor and Admin.
param organisation = {
  // leads: '00000000-0000-0000-0000-000000000000'
  // auditors: '00000000-0000-0000-0000-000000000000'
  // admins: '00000000-0000-0000-0000-000000000000'
  // teamsApp: '00000000-0000-0000-0000-000000000000'
}
param alertEmails = ['aims-operators@contoso.example']
param monthlyBudget = 200
param budgetStart = '2026-12-01'
