using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Context;

/// <summary>Writes an entry of the draft: a part of the scope, an issue, or an interested party.</summary>
public sealed class WriteEntry(ContextDesk desk) : ContextAct(desk)
{
    public const string Name = "context.write", AskName = "context.ask-write", EntryField = "entry";

    public const string TitleField = "entry-title", SideField = "side", MattersField = "matters", SaysField = "says", MetField = "met";

    private const string Yes = "yes", No = "no";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override Refusal? MayNot(Turn turn, ContextDocument document) => document.MayNotDraft(turn.Who, Desk.Directory);

    private protected override Decided<ContextEvent> Decide(Turn turn, ContextDocument document) => ContextRules.Write(
        document, turn.Fields.Number(EntryField), Words(turn, document), turn.Fields.Number(SeenField) ?? 0, turn, Desk.Directory);

    private protected override string Done(Turn turn, ContextDocument now) =>
        now.Part is ContextPart.Scope ? "It is saved as a draft. Send it to be confirmed when all of it is written." : "It is saved as a draft. Bring it in force when all of it is written.";

    private protected override Card Draw(Turn turn, ContextDocument document, Refusal? problem)
    {
        var entry = document.Entry(turn.Fields.Number(EntryField));
        var words = Words(turn, document);
        string title = entry?.Words.Title ?? (document.Part is ContextPart.Issues ? "Add an issue" : "Add an interested party");
        return Look.Card(
            title, Asks(document.Part),
            [
                Look.Text(Asks(document.Part)),
                .. problem is { Code: ContextRules.ChangedSince } && entry is not null ? [Look.Quote("It says now", ContextWords.Line(entry.Words))] : Array.Empty<Element>(),
                .. Inputs(document.Part, entry, words, problem),
            ],
            id: ContextWords.Of(document.Part), notice: problem is { Code: ContextRules.ChangedSince } ? Notice.Warning(problem.Text) : null,
            primary: Button.Change("Save", Name, turn.NewId(), [Self(document), .. About(entry)]), secondary: [Back(document)]);
    }

    private static IEnumerable<(string, string)> About(ContextEntry? entry) => entry is null ? [] :
        [(EntryField, entry.Number.ToString(CultureInfo.InvariantCulture)), (SeenField, entry.Edit.ToString(CultureInfo.InvariantCulture))];

    private static EntryWords Words(Turn turn, ContextDocument document)
    {
        var now = document.Entry(turn.Fields.Number(EntryField))?.Words;
        bool isNamed = document.Part is not ContextPart.Scope && !IsGiven(document.Part, turn.Fields.Number(EntryField));
        string title = isNamed ? Plain.Line(Typed(turn, TitleField, now?.Title) ?? "", int.MaxValue) : now?.Title ?? "";
        return document.Part switch
        {
            ContextPart.Scope => new(title) { Says = Typed(turn, SaysField, now?.Says) },
            ContextPart.Issues => new(title)
            {
                Side = turn.Fields.Has(SideField) ? turn.Fields.Choice<IssueSide>(SideField) : now?.Side,
                Matters = turn.Fields.Text(MattersField) switch { Yes => true, No => false, _ => turn.Fields.Has(MattersField) ? null : now?.Matters },
                Says = Typed(turn, SaysField, now?.Says),
            },
            ContextPart.Parties => new(title) { Says = Typed(turn, SaysField, now?.Says), Met = Typed(turn, MetField, now?.Met) },
        };
    }

    private static IEnumerable<Element> Inputs(ContextPart part, ContextEntry? entry, EntryWords words, Refusal? problem)
    {
        if (part is not ContextPart.Scope && !IsGiven(part, entry?.Number))
            yield return Look.Field(
                new Input.Text(TitleField, part is ContextPart.Issues ? "What is it?" : "Who is it?", "Give it a name.") { Value = words.Title, MaxLength = ContextRules.LongestTitle },
                example: part is ContextPart.Issues ? "New rules for AI in hiring" : "Applicants for a job", error: problem.At(ContextRules.Title));
        if (part is ContextPart.Issues)
        {
            yield return Look.Field(
                new Input.ChoiceSet(SideField, "Does it come from outside or from inside?", "Choose one.", [.. Enum.GetValues<IssueSide>().Select(side => new Choice(ContextWords.Of(side), side.ToString()))])
                {
                    Value = words.Side?.ToString(),
                    Style = ChoiceStyle.Expanded,
                },
                error: problem.At(ContextRules.Side));
            yield return Look.Field(
                new Input.ChoiceSet(MattersField, "Does it matter to how we manage AI?", "Choose one.", [new("Yes", Yes), new("No", No)])
                {
                    Value = words.Matters switch { true => Yes, false => No, null => null },
                    Style = ChoiceStyle.Expanded,
                },
                "\"No\" stays on the list with its reason: it was looked at.", error: problem.At(ContextRules.Matters));
        }
        yield return Long(SaysField, SaysLabel(part), words.Says, SaysExample(part, entry?.Number), problem.At(ContextRules.Says));
        if (part is ContextPart.Parties)
            yield return Long(MetField, "Which of it is met through the management system?", words.Met, "All but the right to have a person decide: that is in the collective agreement.", problem.At(ContextRules.Met));
    }

    private static Container Long(string id, string label, string? value, string example, string? error) => Look.Field(
        new Input.Text(id, label, "Say it in a few sentences.") { Value = value, IsMultiline = true, MaxLength = ContextRules.LongestText }, example: example, error: error);

    // Climate change keeps its name: it is what 4.1 asks about.
    private static bool IsGiven(ContextPart part, int? number) => part is ContextPart.Issues && number == ContextDocument.ClimateChange;

    private static string Asks(ContextPart part) => part switch
    {
        ContextPart.Scope => "What the management system covers is known to everybody, and in writing (4.3).",
        ContextPart.Issues => "What outside and inside the organisation bears on how it manages AI (4.1).",
        ContextPart.Parties => "Who has a stake in our AI, and what they need (4.2).",
    };

    private static string SaysLabel(ContextPart part) => part switch
    {
        ContextPart.Scope => "What holds?",
        ContextPart.Issues => "Why does it matter, or why not?",
        ContextPart.Parties => "What do they need and expect?",
    };

    private static string SaysExample(ContextPart part, int? number) => (part, number) switch
    {
        (ContextPart.Scope, 2) => "Research prototypes that nobody outside the laboratory uses: they touch no decisions.",
        (ContextPart.Scope, 3) => "We deploy what we buy, and develop two models of our own for our customers.",
        (ContextPart.Scope, _) => "All AI systems that Contoso uses or offers, at its sites in Vienna, Berlin and Zürich.",
        (ContextPart.Issues, ContextDocument.ClimateChange) => "Computing for our models takes power; we choose suppliers by what they say of it.",
        (ContextPart.Issues, _) => "Two of our systems rank applicants; from 2 Dec 2027 they are high-risk.",
        (ContextPart.Parties, _) => "To know that a machine ranks them, and to have a person look at it.",
    };
}
