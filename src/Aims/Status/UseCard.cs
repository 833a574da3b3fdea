using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Aims.Systems;
using Row = Aims.Cards.Row;

namespace Aims.Status;

/// <summary>Whether somebody may use what they asked about, and what they can do now.</summary>
internal static class UseCard
{
    private const int LongestName = 60, LongestUse = 90, NotesShown = 3;

    private enum Verdict
    {
        Yes,
        NotYet,
        No,
    }

    /// <param name="notes">What is to be known besides the class under the EU AI Act.</param>
    public static Reply One(Turn turn, AiSystem system, IReadOnlyList<string> notes, IDirectory directory)
    {
        var verdict = Of(turn, system);
        bool isUser = turn.Private && system.IsUsedBy(turn.Who.Id);
        string title = verdict switch
        {
            Verdict.Yes => $"Yes, {system.Name} may be used",
            Verdict.NotYet => $"Not yet: {system.Name} is not approved",
            Verdict.No => $"No, {system.Name} may not be used",
        };
        string news = SystemNews.Of(turn, system, directory);
        var card = Look.Card(
            title, $"{Plain.Line(title)}. {news}",
            [
                Look.Text(news),
                .. system.Reason is { } reason && verdict is not Verdict.Yes ? [Look.Quote(SystemNews.WhoseReason(turn, system, directory), reason)] : Array.Empty<Element>(),
                Look.Facts(Rules(turn, system, verdict, directory)),
                .. notes.Take(NotesShown).Select(Look.Subtle),
                .. isUser ? [Look.Subtle("You are among its users.")] : Array.Empty<Element>(),
                Look.Subtle($"As of {turn.Reader.Moment(turn.Now)}."),
            ],
            id: system.Id.Value, state: Words.Of(system.State),
            primary: turn.Private && verdict is Verdict.Yes && !isUser ? Button.Change("I use it", AiSystem.Join, turn.NewId(), Id(system)) : null,
            secondary: [Button.Open("Show the system", AiSystem.View, Id(system)), .. Register(turn, "Register another use", system.Name)]);
        return new Reply(card, $"{Plain.Line(title)}");
    }

    /// <summary>Several uses of one product, each with rules of its own.</summary>
    public static Reply Several(Turn turn, string called, IReadOnlyList<AiSystem> uses) => AnswerCard.Reply(
        turn, $"{uses.Count} systems are called \"{Plain.Line(called, LongestName)}\"",
        "Each may be used for its own purpose only; those that may be used come first.",
        [Look.Rows([.. uses.OrderBy(use => Of(turn, use)).Select(use => new Row($"{Said(Of(turn, use))}: {use.Name}", Line(use), Button.Open("Open", MayIUse.Name, Id(use))))])],
        secondary: Register(turn, "Register another use", called));

    /// <param name="near">Systems that may be meant all the same.</param>
    public static Reply Unknown(Turn turn, string called, IReadOnlyList<AiSystem> near, IDirectory directory) => AnswerCard.Reply(
        turn, $"Not yet: \"{Plain.Line(called, LongestName)}\" is not in the register", "So nobody has approved it.",
        [
            Look.Text("Before it is used, register it: that takes about five minutes, and then you see who looks at it and who decides."),
            .. near.Count == 0 ? Array.Empty<Element>() :
            [
                Look.Heading("Or do you mean this?"),
                Look.Rows([.. near.Select(s => new Row(
                    s.Name, $"{s.Id} · {Words.Of(s.State)} · owner {directory.NameOf(s.Owner)}", Button.Open("Open", MayIUse.Name, Id(s))))]),
            ],
        ],
        primary: Register(turn, "Register it", called).FirstOrDefault());

    private static Verdict Of(Turn turn, AiSystem system) =>
        system.MayBeUsedOn(turn.Reader.Today(turn.Now)) ? Verdict.Yes
        : system.IsSuspended || system.State is SystemState.Approved or SystemState.Suspended or SystemState.Rejected or SystemState.Retired ? Verdict.No
        : Verdict.NotYet;

    private static string Said(Verdict verdict) => verdict switch
    {
        Verdict.Yes => "Yes",
        Verdict.NotYet => "Not yet",
        Verdict.No => "No",
    };

    private static (string, string?)[] Rules(Turn turn, AiSystem system, Verdict verdict, IDirectory directory) =>
    [
        ("For", system.Details.IntendedUses ?? system.Details.Purpose),
        ("Not for", system.Details.ExcludedUses ?? "Nothing is excluded in its record"),
        ("Impact", Words.OfLevel(system.Level)),
        .. system.Act?.Facts ?? [],
        .. verdict is Verdict.NotYet ? [("Lies with", $"{directory.NameOf(HasToAct(system))}, since {turn.Reader.Day(system.Since)}")] : Array.Empty<(string, string?)>(),
        ("Owner", directory.NameOf(system.Owner)),
    ];

    private static PersonId HasToAct(AiSystem system) =>
        system.State is SystemState.AwaitingApproval && system.Approver is { } approver ? approver
        : system.State is SystemState.Draft ? system.Requester
        : system.Owner;

    private static string Line(AiSystem use) => string.Join(" · ", new[]
    {
        use.Id.Value, Words.Of(use.State),
        (use.Details.IntendedUses ?? use.Details.Purpose) is { } purpose ? $"for: {Plain.Line(purpose, LongestUse)}" : null,
        use.Details.ExcludedUses is { } excluded ? $"not for: {Plain.Line(excluded, LongestUse)}" : null,
    }.OfType<string>());

    private static CardAction[] Register(Turn turn, string title, string name) =>
        turn.Private ? [Button.Open(title, AiSystem.Register, (AiSystem.NameField, Plain.Line(name, SystemFields.LongestLine)))] : [];

    private static (string, string) Id(AiSystem system) => (AiSystem.Type.Kind, system.Id.Value);
}
