using System.Text.Json.Serialization;
using Aims.People;

namespace Aims.Risks;

/// <summary>Something that is done about a risk, by one person, by a day.</summary>
/// <param name="Number">From 1, within its risk.</param>
/// <param name="Moved">Why its day was changed last; null when it never was.</param>
/// <param name="Done">Null while it waits.</param>
public sealed record RiskAction(
    int Number, string What, PersonId Owner, DateOnly Due, DateTimeOffset Since, string? Moved = null, ActionProof? Done = null)
{
    [JsonIgnore]
    public bool IsOpen => Done is null;
}

/// <summary>How somebody shows that an action is done.</summary>
public sealed record ActionProof(PersonId By, DateTimeOffset At, string Proof, string? Link);
