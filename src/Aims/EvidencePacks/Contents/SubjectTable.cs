using System.Globalization;
using Aims.EvidencePacks.Building;
using Aims.Questions;

namespace Aims.EvidencePacks.Contents;

/// <summary>
/// All that is known of one subject of the questions, a row each: what an auditor can ask for in the chat is what the pack holds. The ids of
/// the records that a row leads to stand in it, so that one can be followed from table to table.
/// </summary>
/// <param name="Subject">Its id.</param>
internal sealed record SubjectTable(string Name, string Subject, string Says, params IReadOnlyList<string> Serves) : PackItem(Name, Says, Serves)
{
    // People have no table, and what changed stands in the log.
    private static readonly string[] Unfollowed = ["person", "approver", "change", "acknowledgement"];

    public override async Task Write(PackPiece to, PackPast past, int piece, CancellationToken ct)
    {
        var (scene, subject) = (await past.Scene(ct), ManagementSystem.Subjects[Subject]);
        List<Field> fields = [.. subject.Fields.Where(field => field.SeenBy(scene.Viewer))];
        List<Relation> relations = [.. subject.Relations.Where(relation => !Unfollowed.Contains(relation.To) && ManagementSystem.Subjects.Of(relation).RefusedTo(scene.Viewer) is null)];
        var when = subject.When is { } path ? subject.FieldOf(path) : null;
        var rows = subject.Rows(scene).Where(row => past.Holds(subject, row, scene))
            .OrderBy(row => subject.KeyOf(row).Length).ThenBy(subject.KeyOf, StringComparer.Ordinal)
            .Select(row => (IReadOnlyList<string?>)
            [
                subject.KeyOf(row), subject.TitleOf(row, scene), .. fields.Select(field => Words(field, field.Read(row, scene), scene)),
                .. relations.Select(relation => Ids(relation, row, scene)), .. when is null ? Array.Empty<string?>() : [InPeriod(when, row, scene, past.Request)],
            ]);
        await to.Table(
            ["Id", "Name", .. Told(fields.Select(field => field.Label)), .. relations.Select(Heading), .. when is null ? Array.Empty<string>() : [$"{when.Label} within the period"]],
            rows.ToAsyncEnumerable(), ct);
    }

    // Numbers stay numbers to whoever counts with them.
    private static string? Words(Field field, Cell cell, Scene scene) => field.Kind is FieldKind.Number && cell.Number is { } number
        ? number.ToString("0.##", CultureInfo.InvariantCulture) : CellWords.Of(field, cell, scene);

    private static string Heading(Relation relation) => $"{ManagementSystem.Subjects.Of(relation).One} id{(relation.IsMany ? "s" : "")} ({relation.Id})";

    private static string? Ids(Relation relation, object row, Scene scene)
    {
        var to = ManagementSystem.Subjects.Of(relation);
        return string.Join(' ', relation.Follow(row, scene).Where(one => to.Sees(one, scene)).Select(to.KeyOf).Distinct().Order(StringComparer.Ordinal)) is { Length: > 0 } ids ? ids : null;
    }

    private static string InPeriod(Field when, object row, Scene scene, PackRequest request) =>
        when.Read(row, scene).Number is { } day && day >= request.From.DayNumber && day <= request.To.DayNumber ? "Yes" : "No";

    // Of two fields with one heading, the second bears a number.
    private static IEnumerable<string> Told(IEnumerable<string> labels)
    {
        var seen = new Dictionary<string, int> { ["Id"] = 1, ["Name"] = 1 };
        foreach (string label in labels)
            yield return (seen[label] = seen.GetValueOrDefault(label) + 1) is > 1 and var again ? $"{label} {again}" : label;
    }
}
