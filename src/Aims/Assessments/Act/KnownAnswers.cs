using System.Globalization;
using Aims.Assessments.Forms;
using Aims.Systems;

namespace Aims.Assessments.Act;

/// <summary>Answers that the register and the impact assessment give already. Each is shown and can be changed.</summary>
internal static class KnownAnswers
{
    public static Answers Of(AiSystem system, Assessment? assessment) => Answers.From(
        Given(system.Details, assessment?.Answers ?? Answers.Empty)
            .Where(known => known.Answer is not null)
            .Select(known => KeyValuePair.Create(known.Question, known.Answer!)));

    // The two forms name the practices of Art. 5 and the areas of Annex III alike.
    private static IEnumerable<(string Question, Answer? Answer)> Given(SystemDetails details, Answers assessed) =>
    [
        ("is-ai", details.Kinds is { } kinds && kinds.Any(kind => kind is not AiKind.Rules) ? new Answer.Text("learns") : null),
        ("roles", new Answer.Choices([.. RolesOf(details).Select(role => role.ToString().ToLowerInvariant())])),
        ("practices", assessed["prohibited-practice"]),
        ("areas", assessed["sensitive-area"]),
        ("profiles", assessed["profiles-people"] is Answer.YesNo { Value: true } ? new Answer.Text("yes") : null),
        ("on-market-since", details.Source is Source.InHouse && details.InUseSince is { } since
            ? new Answer.Text(since.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null),
    ];

    private static IReadOnlyList<ActRole> RolesOf(SystemDetails details) =>
        details.Roles is { Count: > 0 } roles ? [.. roles.Order()]
        : details.Source is Source.InHouse ? [ActRole.Provider, ActRole.Deployer]
        : [ActRole.Deployer];
}
