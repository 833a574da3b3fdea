using Aims.Conversation;
using Aims.People;
using Aims.Systems;

namespace Aims.Incidents;

/// <summary>Who has to report a serious incident to whom, by the system's roles in the register (EU AI Act Art. 73, Art. 26(5)).</summary>
internal static class Duty
{
    /// <summary>What the test came to, by its answers, and what follows.</summary>
    public static string InWords(Turn turn, IncidentCase on, IDirectory directory)
    {
        string ask = directory.With(Role.Lead).FirstOrDefault(lead => lead.Id != turn.Who.Id) is { } lead ? $" Ask {lead.Name} or a lawyer when in doubt." : " Ask a lawyer when in doubt.";
        return on.Incident.Test switch
        {
            null => "",
            { IsSerious: false, Link: CausalLink.No, Led.Count: > 0 } => $"By these answers it is not a serious incident, because the system did not bring it about.{ask}",
            { IsSerious: false } => $"By these answers it is not a serious incident: it led to nothing that Art. 3(49) of the EU AI Act names.{ask}",
            { } test => $"By these answers it is a serious incident (EU AI Act Art. 3(49)): {string.Join("; ", test.Led.Select(led => IncidentWords.Of(led).ToLowerInvariant()))}. {Follows(on.System, test)}{ask}",
        };
    }

    private static string Follows(AiSystem? system, SeriousTest test)
    {
        string days = $"at the latest {test.Days} days after we learned of it";
        var roles = system?.Details.Roles ?? [];
        string who = roles.Contains(ActRole.Provider) ? $"We are its provider: the market surveillance authority is told {days} (Art. 73)."
            : roles.Contains(ActRole.Deployer) ? $"We use it: its provider is told at once, then the authority (Art. 26(5)). If the provider cannot be reached, we report {days} (Art. 73)."
            : $"The register does not say whether we are its provider, who reports {days} (Art. 73), or use it and tell the provider at once (Art. 26(5)). Until it does, these days are counted.";
        return system?.Act?.Class switch
        {
            ActClass.HighRisk => who,
            null => $"{who} It is not classified yet; the duty is about high-risk systems.",
            { } other => $"{who} It is recorded as {Words.Of(other).ToLowerInvariant()}; the duty is about high-risk systems.",
        };
    }

    /// <summary><c>12 days left, until 13 Dec 2026</c></summary>
    public static string Countdown(DateOnly due, DateOnly today, Reader reader) => (due.DayNumber - today.DayNumber) switch
    {
        < 0 => $"overdue since {reader.Day(due)}",
        0 => "today is the last day",
        1 => $"1 day left, until {reader.Day(due)}",
        var days => $"{days} days left, until {reader.Day(due)}",
    };
}
