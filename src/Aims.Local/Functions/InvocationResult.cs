namespace Aims.Local.Functions;

/// <summary>How a run of a function ended.</summary>
/// <param name="Succeeded">A 2xx with a JSON body. Everything else is a failure: a queue's message is tried again.</param>
/// <param name="Detail">The status and, of a failure, why it counts as one.</param>
public sealed record InvocationResult(bool Succeeded, string Detail);
