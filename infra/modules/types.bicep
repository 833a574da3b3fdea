@export()
@description('Settings of the bot that an organisation chooses; those left out have the default of docs/settings.md.')
type organisationType = {
  @description('AIMS_ROLE_LEAD: object id of the group of governance leads.')
  leads: string?

  @description('AIMS_ROLE_AUDITOR: object id of the group of auditors.')
  auditors: string?

  @description('AIMS_ROLE_ADMIN: object id of the group of administrators.')
  admins: string?

  @description('AIMS_ROLES_APP: client id of the app registration whose app roles count.')
  rolesApp: string?

  @description('AIMS_GROUPS: groups that routes of approval name.')
  groups: string?

  @description('AIMS_GUESTS: whether guests of the tenant may use the bot.')
  guests: ('yes' | 'no')?

  @description('AIMS_APPROVALS: path of approvals.json in the package.')
  approvals: string?

  @description('AIMS_ADDRESS: the https address of a domain of your own.')
  address: string?

  @description('AIMS_TEAMS_APP: the app\'s id in the catalogue, so that the bot installs itself for people.')
  teamsApp: string?

  @description('AIMS_RETENTION: how long what is kept after it has ended (docs/retention.md).')
  retention: string?
}

@export()
type signingKeyType = {
  resourceGroup: string
  vault: string
  secret: string
}

@export()
type immutabilityType = {
  @minValue(1)
  anchorDays: int

  @minValue(1)
  backupDays: int
}
