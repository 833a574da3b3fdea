using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Policies;

/// <summary>A question about a version, or why its reader cannot agree: it goes to whoever answers for the policy.</summary>
public sealed class AskOrDecline(ConcernKind kind, PolicyDesk desk) : VersionIntent(desk)
{
    public const string QuestionName = "policy.question", DeclineName = "policy.decline", OpenName = "policy.speak";

    private const string TextField = "text";

    public override string Verb => kind is ConcernKind.Question ? QuestionName : DeclineName;

    internal static Execute Button(PolicyReading reading, int page, string seen) => OnPage(
        Conversation.Button.Open(reading.IsAsked ? "Ask or decline" : "Ask a question", OpenName, (Policy.Field, reading.Version.Policy)), page, seen);

    private protected override async Task Change(Draft draft, Turn turn, PolicyReading reading, CancellationToken ct)
    {
        string id = reading.Id(turn.Who.Id);
        var decided = ConcernRules.Raise(reading, kind, turn.Fields.Text(TextField));
        await draft.Apply(Acknowledgement.Type, id, decided, ct);
        if (decided.Events.Count == 0)
            return;
        foreach (var keeper in ConcernRules.KeepersOf(reading.Owner, Desk.Directory))
            draft.TellQuietly(keeper.Id, Concern.View, Acknowledgement.Type.Key(id), bundled: false);
        draft.Redraw(Acknowledgement.Type.Key(id));
    }

    private protected override Task<Reply> Draw(Turn turn, PolicyReading reading, Outcome outcome, CancellationToken ct)
    {
        if (outcome.Refusal is { } refusal)
            return Task.FromResult(Draw(turn, reading, Desk.Directory, refusal));
        string whom = Desk.Directory.NamesOf(ConcernRules.KeepersOf(reading.Owner, Desk.Directory).Select(p => p.Id));
        return Task.FromResult(PolicyCard.Reply(turn, reading, turn.Fields.Number(PolicyCard.PageField) ?? 1, Notice.Done(kind is ConcernKind.Question
            ? $"Your question goes to {whom}. The answer comes here."
            : $"{whom} {(whom.Contains(" and ", StringComparison.Ordinal) ? "are" : "is")} told that you cannot agree, and why. You can still {reading.Version.Deed.ToLowerInvariant()} it at any time.")));
    }

    private static Reply Draw(Turn turn, PolicyReading reading, IDirectory directory, Refusal? problem)
    {
        var version = reading.Version;
        int page = turn.Fields.Number(PolicyCard.PageField) ?? 1;
        string seen = SeenPages.Write(SeenPages.Of(turn.Fields, reading.Pages.Count), null);
        string whom = directory.NamesOf(ConcernRules.KeepersOf(reading.Owner, directory).Select(p => p.Id));
        string said = $"{whom} can see it and answers you here.";
        Execute Say(string title, string verb, string command) => OnPage(
            Conversation.Button.Change(title, verb, command, (Policy.Field, version.Policy), (Policy.VersionField, version.Number.ToString())), page, seen);
        string command = turn.NewId();
        return new Reply(
            Look.Card(
                version.Title, said,
                [
                    Look.Text(said),
                    Look.Field(
                        new Input.Text(TextField, reading.IsAsked ? "Your question, or why you cannot agree" : "Your question", $"At most {Concern.LongestText} characters.")
                        {
                            Value = turn.Fields.Text(TextField), MaxLength = Concern.LongestText, IsMultiline = true,
                        },
                        error: problem?.Code is "policy.concern" ? problem.Text : null),
                ],
                id: $"Version {version.Number}", state: reading.IsAsked ? "Ask or decline" : "Ask a question",
                notice: problem is { Code: not "policy.concern" } ? Notice.Problem(problem.Text) : null,
                primary: Say("Ask", QuestionName, command),
                secondary:
                [
                    .. reading.IsAsked ? [Say("I cannot agree", DeclineName, command)] : Array.Empty<CardAction>(),
                    PolicyCard.To("Back", reading, page, seen) with { AssociatedInputs = AssociatedInputs.None },
                ]),
            problem?.Text ?? $"{Plain.Line(version.Title)}: ask or decline");
    }

    private static Execute OnPage(Execute button, int page, string seen) => button with
    {
        Data = button.Data!.With(PolicyCard.PageField, page.ToString(CultureInfo.InvariantCulture)).With(SeenPages.Field, seen),
    };

    /// <summary>Asks what it is.</summary>
    public sealed class Ask(PolicyDesk desk) : Intent
    {
        public override string Verb => OpenName;

        public override async Task<Reply> Answer(Turn turn, CancellationToken ct) =>
            await PolicyReading.Of(PolicyCard.Wanted(turn), turn.Who.Id, turn.Reader.Today(turn.Now), desk, ct) is { } reading
                ? Draw(turn, reading, desk.Directory, null)
                : Reply.Say(PolicyRules.NotInForce.Text);
    }
}
