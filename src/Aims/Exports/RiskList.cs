using System.Globalization;
using Aims.People;
using Aims.Questions;
using Aims.Risks;
using Aims.Status;

namespace Aims.Exports;

/// <summary>The risk register as a table, with the heat map beside it.</summary>
internal static class RiskList
{
    private static readonly (string Id, string Heading)[] Columns =
    [
        ("id", "Risk"), ("title", "What could happen"), ("nature", "Threat or opportunity"), ("source", "Source"), ("about", "About"), ("department", "Department"), ("category", "Category"),
        ("cause", "Cause"), ("consequence", "Consequence"), ("owner", "Owner"), ("standing", "Standing"), ("likelihood", "Likelihood"), ("impact", "Impact"), ("level", "Level"),
        ("treatment", "Treatment"), ("actions", "Actions"), ("next-due", "Next action due"), ("cost", "Cost"), ("currency", "Currency"),
        ("residual-likelihood", "Residual likelihood"), ("residual-impact", "Residual impact"), ("residual-level", "Residual level"), ("confirmed", "Residual confirmed"),
        ("accepted-by", "Accepted by"), ("accepted-until", "Accepted until"),
    ];

    public static Task<ExportTable> Make(StatusIndex index, IDirectory directory, Person who, string name, DateTimeOffset now, CancellationToken ct) => index.Ask(
        About.Register,
        world =>
        {
            var people = directory.Now;
            var scene = new Scene(world, people, new Viewer(who, people), now, TimeZoneInfo.Utc, []);
            var risks = scene.All<Risk>().Where(risk => risk.Applies && AskedRisks.IsInUse(risk, scene) && AskedRisks.Sees(risk, scene)).OrderBy(risk => risk.Id.Value, StringComparer.Ordinal).ToList();
            return new ExportTable(name, Columns, [.. risks.Select(risk => Row(risk, scene))]) { Beside = Map(risks) };
        },
        ct);

    private static IReadOnlyList<string?> Row(Risk risk, Scene scene)
    {
        var accepted = risk.Acceptance?.Answer is { Until: not null } answer ? answer : null;
        var open = risk.Actions.Where(action => action.IsOpen).ToList();
        return
        [
            risk.Id.Value, risk.Title, RiskWords.Of(risk.IsOpportunity ? RiskNature.Opportunity : RiskNature.Threat), RiskWords.Of(risk.Source), risk.About, AskedRisks.DepartmentOf(risk, scene),
            string.Join(", ", RiskCategories.Of(risk).Select(RiskCategories.InWords)), risk.Why, risk.Raised?.Facts.Consequence, scene.People.NameOf(AskedRisks.OwnerOf(risk, scene)),
            RiskWords.Of(risk.Standing), .. Of(risk.Rating),
            risk.Treatment is { } treatment ? RiskCriteria.Current.Of(treatment).Name : null, ExportWords.Number(risk.Actions.Count), open.Count == 0 ? null : ExportWords.Day(open.Min(action => action.Due)),
            risk.Cost?.Amount.ToString("0.##", CultureInfo.InvariantCulture), risk.Cost?.Currency, .. Of(risk.Residual), risk.Residual is null ? null : risk.IsConfirmed ? "yes" : "no",
            accepted is null ? null : scene.People.NameOf(accepted.By), accepted?.Until is { } until ? ExportWords.Day(until) : null,
        ];
    }

    private static IEnumerable<string?> Of(Rating? rating) =>
        rating is null ? [null, null, null] : [ExportWords.Number(rating.Likelihood), ExportWords.Number(rating.Impact), RiskWords.Of(rating.Level)];

    // A row for each place, so that a spreadsheet can draw the map of it.
    private static ExportTable Map(IReadOnlyList<Risk> risks)
    {
        var threats = risks.Where(risk => !risk.IsOpportunity).ToList();
        return new ExportTable("Heat map", [("likelihood", "Likelihood"), ("impact", "Impact"), ("level", "Level"), ("inherent", "Risks as they are"), ("residual", "Risks with all actions done")],
        [
            .. from likelihood in Enumerable.Range(1, 5)
               from impact in Enumerable.Range(1, 5)
               let place = RiskCriteria.Current.Rate(likelihood, impact)
               select (IReadOnlyList<string?>)
               [
                   .. Of(place), ExportWords.Number(threats.Count(risk => IsAt(place, risk.Rating))), ExportWords.Number(threats.Count(risk => IsAt(place, risk.Residual ?? risk.Rating))),
               ],
        ]);
    }

    private static bool IsAt(Rating place, Rating? rating) => rating is not null && rating.Likelihood == place.Likelihood && rating.Impact == place.Impact;
}
