using System.Text.Json.Serialization;
using Aims.Ledger;

namespace Aims.Actions;

/// <summary>The record because of which something is done.</summary>
/// <param name="Kind">As its type says it: <c>incident</c>.</param>
/// <param name="View">The verb that shows it; its button carries the id under <paramref name="Field"/>.</param>
/// <param name="Title">What people call it, as it was when the action was planned.</param>
public sealed record ActionSource(string Kind, string Id, string Title, string View, string Field)
{
    [JsonIgnore]
    public RecordKey Key => new(Kind, Id);
}

/// <summary>What an action is for.</summary>
public enum ActionPurpose
{
    /// <summary>Stops something or keeps it small.</summary>
    Containment,

    /// <summary>Puts right what is wrong (ISO/IEC 42001 10.2 a).</summary>
    Correction,

    /// <summary>Removes the cause, so that it does not happen again (10.2 c).</summary>
    CorrectiveAction,

    /// <summary>Makes something better that is not wrong (10.1).</summary>
    Improvement,

    /// <summary>Carries out what was decided (9.3.3).</summary>
    Decision,
}
