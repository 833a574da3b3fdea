namespace Aims.Readiness;

/// <summary>
/// Something that the records of this system show at the moment of looking: "94 % have acknowledged the AI policy". It serves controls as
/// evidence and clauses as the answer to how ready we are.
/// </summary>
/// <param name="Id">Stored where it is used as evidence: stays for ever.</param>
/// <param name="Title">What it is about, as a list shows it.</param>
/// <param name="Lacks">What is said of those that are not there yet: <c>3 {systems have no owner who is still here}</c>.</param>
/// <param name="First">What to do first where there is nothing at all yet.</param>
public sealed record LiveFact(string Id, string Title, string Lacks, string First, Func<FactScene, FactReading> Look)
{
    /// <summary>The verb that shows where it comes from; null for none.</summary>
    public string? Opens { get; init; }

    /// <summary>Acknowledgements have partitions of their own, which are looked at only where a fact is about them.</summary>
    public bool ReadsAcknowledgements { get; init; }
}

/// <summary>What a look found.</summary>
/// <param name="Done">How many records show it.</param>
/// <param name="Of">How many there should be; a fact of one record has 1.</param>
/// <param name="Text">The finding in words.</param>
public readonly record struct FactReading(int Done, int Of, string Text)
{
    /// <summary>Whether it shows anything: a template, or nothing at all, is no evidence.</summary>
    public bool Serves => Done > 0;

    public bool IsWhole => Of > 0 && Done >= Of;

    /// <summary><c>94 % say who watches over them (47 of 50)</c></summary>
    public static FactReading Share(int done, int of, string what) =>
        new(done, of, of == 0 ? $"0 {what}" : FormattableString.Invariant($"{(long)done * 100 / of} % {what} ({done:N0} of {of:N0})"));
}
