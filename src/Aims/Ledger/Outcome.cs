namespace Aims.Ledger;

/// <summary>What became of a command.</summary>
/// <param name="Refusal">Why nothing was written; null when it was carried out, now or earlier.</param>
/// <param name="Repeated">It had been carried out before: show today's state and do nothing more.</param>
/// <param name="Changed">The records that it changed, in the order they were first read.</param>
public sealed record Outcome(Draft Draft, Refusal? Refusal, bool Repeated, IReadOnlyList<RecordKey> Changed)
{
    /// <summary>The id of the record of this kind that the command changed or made; null when it changed none.</summary>
    public string? IdOf(RecordType type) =>
        Changed.Where(key => key.Kind == type.Kind).Select(key => key.Id).FirstOrDefault();
}
