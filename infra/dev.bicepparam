using 'main.bicep'

// To try it out: small, cheap, easy to throw away.
param environmentName = 'dev'
param location = 'westeurope'
param zoneRedundant = false
param deleteLock = false
param immutability = { anchorDays: 1, backupDays: 1 }
param logDays = 30

// Yours to fill in.
param alertEmails = ['aims-dev@contoso.example']
param monthlyBudget = 30
param budgetStart = '2026-12-01'
