using Aims.Cards;
using Aims.Conversation;
using Aims.Questions.Days;
using Row = Aims.Cards.Row;

namespace Aims.Context;

/// <summary>All versions of a document, the newest first.</summary>
public sealed class ListContextVersions(ContextDesk desk) : Intent
{
    public const string Name = "context.versions";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct) =>
        await desk.Find(turn, ct) is { } document ? Draw(turn, document, null) : Reply.Say(ContextRules.NotFound.Text);

    internal static Reply Draw(Turn turn, ContextDocument document, string? problem)
    {
        var paging = Paging.Of(turn, document.Versions.Length);
        var today = turn.Reader.Today(turn.Now);
        string said = document.Versions.Length switch { 0 => "No version is in force yet.", 1 => "1 version.", var many => $"{many} versions." };
        return new Reply(
            Look.Card(
                $"{ContextWords.Of(document.Part)}: versions", said,
                [
                    Look.Text(said),
                    .. document.Versions.Length == 0 ? Array.Empty<Element>() :
                    [
                        Look.Rows([.. paging.Page(document.Versions.Reverse()).Select(version => new Row(
                            $"Version {version.Number}, in force since {turn.Reader.Day(version.At)}", version.Reason,
                            ContextCard.Plain("Open", ShowContextVersion.Name, (ContextDocument.Field, document.Id), (ShowContextVersion.VersionField, ContextCard.Number(version.Number)))))]),
                        Look.Field(new Input.Date(ShowContextOn.DayField, "In force on", "Give a day.") { Value = turn.Fields.Day(ShowContextOn.DayField) ?? today, Max = today }, error: problem),
                    ],
                    .. paging.InWords is { } page ? [Look.Subtle(page)] : Array.Empty<Element>(),
                ],
                secondary:
                [
                    .. document.Versions.Length == 0 ? Array.Empty<CardAction>() : [Button.Open("Show that day", ShowContextOn.Name, (ContextDocument.Field, document.Id))],
                    .. paging.Buttons(Name, (ContextDocument.Field, document.Id)), ContextCard.Plain("As it is now", ContextDocument.View, (ContextDocument.Field, document.Id)),
                ]),
            problem ?? said);
    }
}

/// <summary>Shows one version, as it was brought in force.</summary>
public sealed class ShowContextVersion(ContextDesk desk) : Intent
{
    public const string Name = "context.version", VersionField = "number";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct) =>
        await desk.Find(turn, ct) is { } document && document.Versions.FirstOrDefault(version => version.Number == turn.Fields.Number(VersionField)) is { } chosen
            ? ContextCard.Version(turn, document, chosen, desk, null) : Reply.Say(ContextRules.NotFound.Text);
}

/// <summary>"scope as of 1 March": the version that was in force at the end of a day.</summary>
public sealed class ShowContextOn(ContextDesk desk) : Intent
{
    public const string Name = "context.on", DayField = "day";

    private static readonly (string Words, ContextPart Part)[] Said =
    [
        ("scope as of ", ContextPart.Scope), ("scope on ", ContextPart.Scope), ("scope statement as of ", ContextPart.Scope), ("our scope as of ", ContextPart.Scope),
        ("interested parties as of ", ContextPart.Parties), ("external and internal issues as of ", ContextPart.Issues), ("context issues as of ", ContextPart.Issues),
    ];

    public override string Verb => Name;

    public override Fields? Hear(string text)
    {
        string said = text.Trim().TrimEnd('?', '.');
        return Said.FirstOrDefault(one => said.StartsWith(one.Words, StringComparison.OrdinalIgnoreCase)) is { Words: { } words, Part: var part }
            ? new(new Dictionary<string, string> { [ContextDocument.Field] = ContextDocument.IdOf(part), [DayField] = said[words.Length..] }) : null;
    }

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (await desk.Find(turn, ct) is not { } document)
            return Reply.Say(ContextRules.NotFound.Text);
        var today = turn.Reader.Today(turn.Now);
        if ((turn.Fields.Day(DayField) ?? TypedDay.Read(turn.Fields.Text(DayField), today, turn.Reader.Culture)) is not { } day || day > today)
            return ListContextVersions.Draw(turn, document, "Give a day that is not still to come, such as 1 March 2027.");
        return document.InForceAt(turn.Reader.EndOf(day)) is { } version
            ? ContextCard.Version(turn, document, version, desk, Notice.Note($"This version was in force on {turn.Reader.Day(day)}."))
            : ListContextVersions.Draw(turn, document, $"No version was in force on {turn.Reader.Day(day)}.");
    }
}
