metadata description = 'When an operator is told. What to do about each: docs/deploy.md. A test holds the texts and names in the queries to the code.'

param name string
param location string
param workspace string
param actionGroup string

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' existing = {
  name: workspace
}

// A query gives one number; more than the limit is an alert.
var alerts = [
  {
    name: 'failed-turns'
    says: 'People get no answer: turns of the bot fail.'
    severity: 1
    every: 'PT5M'
    over: 'PT15M'
    limit: 3
    query: 'AppTraces | where Message has "A turn failed at" | summarize value = count()'
  }
  {
    name: 'poison'
    says: 'A message could not be sent after every try and was set aside.'
    severity: 2
    every: 'PT15M'
    over: 'PT1H'
    limit: 0
    query: 'AppRequests | where Name in ("poison", "poison-bulk") | summarize value = count()'
  }
  {
    name: 'undelivered'
    says: 'More than one message in twenty does not reach its person.'
    severity: 2
    every: 'PT15M'
    over: 'PT1H'
    limit: 5
    query: '''
      let lost = toscalar(AppTraces | where Message has "was not sent:" | summarize count());
      let runs = toscalar(AppRequests | where Name in ("deliver", "deliver-bulk") | summarize count());
      print value = iff(runs < 20, 0.0, 100.0 * lost / runs)
    '''
  }
  {
    name: 'latency'
    says: 'One turn in twenty takes longer than three seconds; Teams gives up on a button after five.'
    severity: 2
    every: 'PT5M'
    over: 'PT15M'
    limit: 3000
    query: 'AppRequests | where Name == "messages" | summarize turns = count(), slow = percentile(DurationMs, 95) | project value = iff(turns < 20, 0.0, slow)'
  }
  {
    name: 'standstill'
    says: 'The sweep, which runs each minute, has not succeeded for a quarter of an hour: the bot does not run, or storage does not answer.'
    severity: 0
    every: 'PT5M'
    over: 'PT15M'
    limit: 0
    query: 'AppRequests | where Name == "sweep" and Success | summarize value = iff(count() == 0, 1, 0)'
  }
  {
    name: 'daily-work'
    says: 'The daily work failed: no anchor, no KPI values, no check of the files of evidence.'
    severity: 1
    every: 'PT1H'
    over: 'PT1H'
    limit: 0
    query: 'AppTraces | where Message has "The function daily failed" | summarize value = count()'
  }
  {
    name: 'chains'
    says: 'A record, an anchor or a file of evidence is not what it was when it was written.'
    severity: 0
    every: 'PT1H'
    over: 'PT1H'
    limit: 0
    query: '''
      let altered = toscalar(AppTraces | where Message has "files of evidence were found altered" | summarize count());
      let broken = coalesce(toscalar(AppMetrics | where Name == "aims.chains.broken" | summarize max(Max)), 0.0);
      print value = altered + broken
    '''
  }
]

resource alert 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for each in alerts: {
    name: '${name}-${each.name}'
    location: location
    kind: 'LogAlert'
    properties: {
      displayName: 'Aims.Bot: ${each.name}'
      description: each.says
      enabled: true
      severity: each.severity
      scopes: [logs.id]
      evaluationFrequency: each.every
      windowSize: each.over
      autoMitigate: true
      // In a new workspace nothing was logged yet.
      skipQueryValidation: true
      criteria: {
        allOf: [
          {
            query: each.query
            metricMeasureColumn: 'value'
            timeAggregation: 'Maximum'
            operator: 'GreaterThan'
            threshold: each.limit
            failingPeriods: { minFailingPeriodsToAlert: 1, numberOfEvaluationPeriods: 1 }
          }
        ]
      }
      actions: { actionGroups: [actionGroup] }
    }
  }
]
