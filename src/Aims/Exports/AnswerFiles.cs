using Aims.Conversation;
using Aims.People;
using Aims.Questions;
using Aims.Status;

namespace Aims.Exports;

/// <summary>Answers as tables: all rows, or all groups, with what was asked above them.</summary>
internal sealed class AnswerFiles(AskDesk desk, IDirectory directory)
{
    /// <returns>Null when the person may not have it any more.</returns>
    public async Task<ExportTable?> Make(AnswerRequest request, DateTimeOffset now, CancellationToken ct)
    {
        if (directory.Find(request.Who) is not { } who || QuestionJson.Read(request.Question) is not { } question)
            return null;
        var reader = Reader.From(null, request.Zone);
        return await desk.On(who, now, reader.Zone, question, scene => Answering.Answer(question, desk.Catalog, scene).Answer is { } answer
            ? Table(answer, QuestionWords.Of(question, desk.Catalog, scene, reader), who, scene) : null, ct);
    }

    private ExportTable Table(Answer answer, string words, Person who, Scene scene) => (answer.Groups.Count > 0 ? Groups(answer) : Rows(answer, scene)) with
    {
        About =
        [
            ("Question", words), .. desk.Catalog.Scopes(answer.Question, scene.Viewer).ToList() is { Count: > 0 } scopes ? [("Shown", string.Join("; ", scopes))] : Array.Empty<(string, string)>(),
            (answer.Subject.Several, ExportWords.Number(answer.Total)),
            .. answer.Part is { } part ? [("Of these", ExportWords.Number(part))] : Array.Empty<(string, string)>(),
            .. answer.Before is { } before ? [("Before", ExportWords.Number(before))] : Array.Empty<(string, string)>(),
            .. answer.Figure is { } figure ? [(answer.Question.Measure is Measure.Rate ? "Rate" : "Average", Decimal(figure))] : Array.Empty<(string, string)>(),
            .. AcknowledgementProof.MadeBy(who, scene.Now),
        ],
    };

    private static ExportTable Rows(Answer answer, Scene scene) => new(
        NameOf(answer, scene),
        [("id", "Id"), ("name", "Name"), .. answer.Columns.Select(column => (column.Id, column.Label)).Where(column => column.Id is not ("id" or "name"))],
        // Made while the records are at hand: they may not be kept.
        [.. answer.Rows.Select(row => (IReadOnlyList<string?>)[row.Key, row.Title, .. answer.Columns.Zip(row.Cells).Where(cell => cell.First.Id is not ("id" or "name")).Select(cell => CellWords.Of(cell.First, cell.Second, scene))])]);

    private static ExportTable Groups(Answer answer)
    {
        bool isTrend = answer.Question.Measure is Measure.Trend;
        string[] by = [.. isTrend ? ["from"] : Array.Empty<string>(), .. answer.Question.By];
        string? figure = answer.Question.Measure switch { Measure.Rate => "rate", Measure.Average => "average", Measure.Compare => "before", _ => null };
        return new(
            $"{answer.Subject.Id}-by-{string.Join('-', by).Replace('.', '-')}",
            [.. by.Select(path => (path, path)), ("count", "Count"), .. figure is null ? Array.Empty<(string, string)>() : [(figure, figure)]],
            [.. answer.Groups.Select(group => (IReadOnlyList<string?>)[
                .. isTrend ? group.Keys.Take(1).Concat(group.Labels.Skip(1)) : group.Labels, ExportWords.Number(group.Count),
                .. figure is null ? [] : new[] { group.Figure is { } value ? Decimal(value) : null }])]);
    }

    private static string NameOf(Answer answer, Scene scene) => $"{answer.Subject.Several.ToLowerInvariant().Replace(' ', '-')}-{ExportWords.Day(scene.Today)}";

    private static string Decimal(double value) => value.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);
}
