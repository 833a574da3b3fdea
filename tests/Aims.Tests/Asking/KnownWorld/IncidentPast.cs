using Aims.Incidents;
using Aims.People;
using static Aims.Tests.Asking.KnownWorld.Moment;

namespace Aims.Tests.Asking.KnownWorld;

/// <summary>What happened about an incident.</summary>
internal static class IncidentPast
{
    public static IEnumerable<Moment> Of(IncidentFact fact, Facts facts)
    {
        var id = IncidentId.From(fact.Id);
        string? called = facts.AiSystem.FirstOrDefault(system => system.Id == fact.System)?.Name;
        yield return Happens(fact.Reported, 9, Id(fact.Reporter), new IncidentReported(id, fact.What, fact.System, called, fact.Occurred, Harm.Unknown, null));
        if (fact.Severity is "serious")
            yield return Happens(fact.Reported, 10, Id("lea"), new SeriousnessTested(new SeriousTest([LedTo.Rights], CausalLink.Yes, false, fact.Reported)), new IncidentNotified(Addressee.Authority, fact.Reported, null));
        else if (fact.Severity is { } rated)
            yield return Happens(fact.Reported, 10, Id("lea"), new IncidentRated(Enum.Parse<Severity>(rated, ignoreCase: true), new Affected([], null)));
        if (fact.Closed is { } closed)
            yield return Happens(closed, 15, Id("lea"), new IncidentClosed("It cannot happen again."));

        Moment Happens(DateOnly day, int hour, PersonId by, params IncidentEvent[] events) => new(Time(day, hour), by, Deed.Of(Incident.Type, fact.Id, events));
    }
}
