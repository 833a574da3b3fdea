using Cronos;

namespace Aims.Local.Functions;

/// <summary>What a function.json says that matters here: the function's name is its folder's.</summary>
internal sealed record Function(string Name, Trigger Trigger);

/// <summary>What a function waits for, and the name under which it gets it.</summary>
internal abstract record Trigger(string Binding);

/// <summary>A request from outside. Here the caller asks the bot itself, so nothing is done for it.</summary>
internal sealed record HttpTrigger(string Binding) : Trigger(Binding);

/// <summary>A message in a queue of AzureWebJobsStorage.</summary>
internal sealed record QueueTrigger(string Binding, string Queue) : Trigger(Binding);

/// <summary>A moment, in UTC.</summary>
internal sealed record TimerTrigger(string Binding, CronExpression Schedule) : Trigger(Binding);
