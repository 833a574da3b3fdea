using Aims.Controls;
using static Aims.Tests.Asking.KnownWorld.Moment;

namespace Aims.Tests.Asking.KnownWorld;

/// <summary>What was said about controls, and what was given as evidence.</summary>
internal static class ControlPast
{
    private const string Lead = "lea";

    public static IEnumerable<Moment> Of(ControlFact control)
    {
        yield return new(Time(control.Decided, 9), Id(Lead), Deed.Of(Control.Type, control.Id, new ControlDecided(control.Id, control.Applicable, control.Justification)));
        if (control.Owner is { } owner)
            yield return new(Time(control.Decided, 10), Id(Lead), Deed.Of(Control.Type, control.Id, new ControlGiven(control.Id, Id(owner))));
        if (control.Status is { } status)
            yield return new(Time(control.Decided, 11), Id(control.Owner ?? Lead), Deed.Of(Control.Type, control.Id, new ControlMet(control.Id, status is "partly" ? ControlStatus.Partly : ControlStatus.Implemented, "As the handbook says.")));
    }

    public static Moment Of(EvidenceFact evidence) => new(Time(evidence.Given, 9), Id(evidence.Owner ?? Lead), Deed.Of(
        ControlEvidence.Type, evidence.Id, new EvidenceGiven(new(evidence.Id), evidence.Title, $"https://contoso.example/{evidence.Id}", null, null, evidence.Expires, [evidence.Control])));
}
