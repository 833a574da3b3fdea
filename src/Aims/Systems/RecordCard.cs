using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.People;

namespace Aims.Systems;

/// <summary>The full record of a system: how complete it is, and its pages, to be filled in or to be read.</summary>
internal static class RecordCard
{
    public const string PageField = "page", GoField = "go", VersionField = "version", ConfirmedField = "confirmed";

    /// <summary>What the names begin with under which typed but unsaved values travel with a button.</summary>
    public const string Unsaved = "unsaved.";

    private const int UsersShown = 10;

    private static readonly RecordPage[] Pages = Enum.GetValues<RecordPage>();

    /// <summary>All pages with what they lack.</summary>
    /// <param name="day">The day at whose end it was like this; null for now.</param>
    public static Reply Overview(Turn turn, AiSystem system, IDirectory directory, Notice? notice = null, DateOnly? day = null)
    {
        var complete = Completeness.Of(system.Details);
        bool mine = day is null && turn.Private && system.MayBeChangedBy(turn.Who);
        var card = Look.Card(
            system.Name,
            $"The full record of {system.Id}. {complete}.",
            [
                Look.Text($"{complete}."),
                .. day is not null ? [Look.Facts(("State", Words.Of(system.State)), ("Since", turn.Reader.Moment(system.Since)), ("Owner", directory.NameOf(system.Owner)),
                    ("Impact", Words.OfLevel(system.Level)))] : Array.Empty<Element>(),
                .. complete.IsComplete || mine || day is not null ? Array.Empty<Element>() : [Look.Subtle($"{directory.NameOf(system.Owner)} completes it.")],
                Look.Rows([.. Pages.Select(page => Line(turn, system, page, complete, mine, directory, day))]),
            ],
            id: system.Id.Value, state: Heading(turn, day), notice: notice,
            primary: mine && complete.Missing is [var first, ..] ? Open("Complete it", system, first.Page) : null,
            secondary: [Show(system), Button.Open("History", ShowHistory.Name, (StepFields.System, system.Id.Value))]);
        return new Reply(card, $"Record of {system.Id} {Plain.Line(system.Name)}: {complete}");
    }

    /// <summary>A page for whoever may change it.</summary>
    /// <param name="version">The version of the system that the page shows: what is saved later is held against it.</param>
    /// <param name="unsaved">What was right of what was typed, when nothing of it could be saved.</param>
    public static Reply Page(
        Turn turn, AiSystem system, long version, RecordPage page, IDirectory directory,
        IReadOnlyDictionary<string, string>? problems = null, RecordChange? unsaved = null, Notice? notice = null)
    {
        var shown = unsaved?.Of(system.Details) ?? system.Details;
        string command = turn.NewId();
        var inputs = new FieldInputs(shown, problems ?? new Dictionary<string, string>(), turn.Fields, directory);
        var fields = RecordReading.FieldsOf(page).Where(field => field.Belongs(shown));
        var card = Look.Card(
            system.Name,
            $"Full record, page {(int)page + 1} of {Pages.Length}: {Words.Of(page)}.",
            [Progress(page), .. page is RecordPage.Responsibility ? [People(system, directory)] : Array.Empty<Element>(), .. fields.Select(inputs.Draw)],
            id: system.Id.Value, state: "Full record", notice: notice ?? Wrong(problems?.Count ?? 0),
            primary: page == Pages[^1] || unsaved is not null ? Save("Save", "overview") : Save("Save and next", "next"),
            secondary: unsaved is not null ? [Overview("Do not save", system)] :
            [
                .. page == Pages[0] ? Array.Empty<CardAction>() : [Save("Back", "back")],
                .. page == Pages[^1] ? Array.Empty<CardAction>() : [Save("Save for later", "overview")],
                Overview("Do not save", system),
            ]);
        return new Reply(card, $"Record of {system.Id} {Plain.Line(system.Name)}: {Words.Of(page)}");

        Execute Save(string title, string go) => Button.Change(
            title, SaveRecord.Name, command,
            [
                (StepFields.System, system.Id.Value), (PageField, page.ToString()), (VersionField, RecordVersion.Write(version)), (GoField, go),
                // A client does not send an input that nobody touched, whatever stands in it.
                .. unsaved is null ? Array.Empty<(string, string)>() : Typed(turn, unsaved.Fields(system.Details)).Select(f => (Unsaved + f.Id, f.Text)),
            ]);
    }

    /// <summary>What was sent for the fields, to travel with a button.</summary>
    public static IEnumerable<(string Id, string Text)> Typed(Turn turn, IEnumerable<SystemField> fields) =>
        fields.Where(field => RecordReading.Has(turn.Fields, field)).Select(field => (field.Id, RecordReading.Text(turn.Fields, field) ?? ""));

    /// <summary>A page for everybody else.</summary>
    public static Reply ReadOnly(Turn turn, AiSystem system, RecordPage page, IDirectory directory, DateOnly? day = null)
    {
        var card = Look.Card(
            system.Name,
            $"Full record, page {(int)page + 1} of {Pages.Length}: {Words.Of(page)}.",
            [Progress(page), Look.Facts([.. page is RecordPage.Responsibility && system.Users is not null ? [("Users", Users(system, directory))] : Array.Empty<(string, string?)>(), .. SystemFields.Of(page).Where(f => f.Belongs(system.Details)).Select(f => (f.Label, Written(turn, f, system.Details, directory)))])],
            id: system.Id.Value, state: Heading(turn, day),
            primary: page == Pages[^1] ? null : Open("Next", system, page + 1, day),
            secondary: [.. page == Pages[0] ? Array.Empty<CardAction>() : [Open("Back", system, page - 1, day)], Overview("All pages", system, day)]);
        return new Reply(card, $"Record of {system.Id} {Plain.Line(system.Name)}: {Words.Of(page)}");
    }

    /// <summary>A value as its reader writes it.</summary>
    public static string? Written(Turn turn, SystemField field, SystemDetails details, IDirectory directory) =>
        field.Get(details) is DateOnly day ? turn.Reader.Day(day) : field.Write(details, directory);

    private static Row Line(Turn turn, AiSystem system, RecordPage page, Completeness complete, bool mine, IDirectory directory, DateOnly? day)
    {
        string[] missing = [.. complete.Missing.Where(field => field.Page == page).Select(field => field.Label)];
        string given = string.Join(" · ", SystemFields.Of(page).Where(f => f.Has(system.Details)).Select(f => Plain.Line(Written(turn, f, system.Details, directory)!, 60)));
        return new Row(
            missing.Length == 0 ? $"✓ {Words.Of(page)}" : $"{Words.Of(page)}: {missing.Length} missing",
            missing.Length == 0 ? given : $"Missing: {string.Join(", ", missing)}",
            Open(!mine ? "Read" : missing.Length == 0 ? "Change" : "Fill in", system, page, day));
    }

    private static FactSet People(AiSystem system, IDirectory directory) => Look.Facts([("Owner", directory.NameOf(system.Owner)), .. system.Users is null ? Array.Empty<(string, string?)>() : [("Users", Users(system, directory))]]);

    private static string? Users(AiSystem system, IDirectory directory) => system.Users is not { } users ? null
        : string.Join(", ", users.Take(UsersShown).Select(directory.NameOf)) + (users.Count > UsersShown ? $" and {users.Count - UsersShown} more" : "");

    private static RichTextBlock Progress(RecordPage page) => Look.Progress((int)page + 1, Pages.Length, Words.Of(page));

    private static Notice? Wrong(int problems) => problems == 0 ? null
        : Notice.Problem(problems == 1 ? "One answer needs a look. Nothing is lost." : $"{problems} answers need a look. Nothing is lost.");

    public static Execute Open(string title, AiSystem system, RecordPage page, DateOnly? day = null) =>
        Button.Open(title, OpenRecord.PageName, [(StepFields.System, system.Id.Value), (PageField, page.ToString()), .. OfDay(day)]);

    private static Execute Overview(string title, AiSystem system, DateOnly? day = null) =>
        Button.Open(title, AiSystem.Record, [(StepFields.System, system.Id.Value), .. OfDay(day)]) with { AssociatedInputs = AssociatedInputs.None };

    private static (string, string)[] OfDay(DateOnly? day) =>
        day is { } past ? [(OpenRecord.DayField, past.ToString("O", CultureInfo.InvariantCulture))] : [];

    private static string Heading(Turn turn, DateOnly? day) => day is { } past ? $"as it was on {turn.Reader.Day(past)}" : "Full record";

    private static Execute Show(AiSystem system) => Button.Open("Show the system", AiSystem.View, (StepFields.System, system.Id.Value));
}
