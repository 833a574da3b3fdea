using System.Globalization;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Policies;

/// <summary>What one person asked about a policy, with the answers; whoever may answer does it here, one after the other.</summary>
internal static class ConcernCard
{
    public const string NumberField = "number", AnswerField = "answer";

    private const int Shown = 5;

    public static Reply Reply(Turn turn, string id, Acknowledgement record, long version, PersonId? owner, IDirectory directory, Refusal? problem = null)
    {
        var key = Acknowledgement.Type.Key(id);
        bool isOwn = turn.Who.Id == record.Person;
        string name = directory.NameOf(record.Person);
        var open = ConcernRules.MayAnswer(turn.Who, owner) ? record.Open.FirstOrDefault() : null;
        string said = isOwn ? "What you asked, and what you were answered." : $"What {name} asked, and what was answered.";
        string policy = record.Policy;
        return new Reply(
            Look.Card(
                record.Title, said,
                [
                    Look.Text(said),
                    .. (record.Concerns ?? []).TakeLast(Shown).Where(c => c != open).SelectMany(c => Draw(turn, c, directory)),
                    .. open is null ? [] : Draw(turn, open, directory),
                    .. open is null ? Array.Empty<Element>() : [Input(turn, problem)],
                ],
                id: $"Version {record.Version.ToString(CultureInfo.InvariantCulture)}", state: State(record),
                notice: problem is { Code: not "policy.answer" } ? Notice.Problem(problem.Text) : Stands(turn, record, isOwn ? null : name),
                primary: open is not null ? Button.Change("Answer", AnswerConcern.Name, turn.NewId(), (Concern.Field, id), (NumberField, open.Number.ToString(CultureInfo.InvariantCulture))).On(key)
                    : isOwn ? Button.Open("Read", Acknowledgement.Read, (Policy.Field, policy), (PolicyCard.PageField, "1")).On(key) : null,
                secondary: isOwn && open is null ? [Button.Open("Ask or decline", AskOrDecline.OpenName, (Policy.Field, policy)).On(key)]
                    : [Button.Open("Read", Acknowledgement.Read, (Policy.Field, policy), (PolicyCard.PageField, "1")).On(key), Button.Open("All open questions", Concern.All, (Policy.Field, policy)).On(key)]),
            isOwn ? $"About {Plain.Line(record.Title)}: {said}" : $"{name} on {Plain.Line(record.Title)}: {Plain.Line(record.Concerns is [.., var last] ? last.Text : "", 120)}")
        {
            Live = new LiveCard(Concern.View, key, version),
        };
    }

    private static string State(Acknowledgement record) => record.Open.Count() switch
    {
        0 => "Answered",
        1 => "1 open",
        var several => $"{several} open",
    };

    private static Notice? Stands(Turn turn, Acknowledgement record, string? name) =>
        record.Declined is not null ? Notice.Warning($"{(name is null ? "You" : name)} cannot agree to it, for now.")
        : record.At is { } at ? Notice.Done($"{(name is null ? "You have" : $"{name} has")} agreed to it on {turn.Reader.Day(at)}.")
        : null;

    private static IEnumerable<Element> Draw(Turn turn, Concern concern, IDirectory directory)
    {
        yield return Look.Quote($"{(concern.Kind is ConcernKind.Question ? "Question" : "Cannot agree")}, {turn.Reader.Moment(concern.At)}", concern.Text);
        if (concern.Answer is { } answer)
            yield return Look.Quote($"{directory.NameOf(answer.By)}, {turn.Reader.Moment(answer.At)}", answer.Text);
    }

    private static Container Input(Turn turn, Refusal? problem) => Look.Field(
        new Input.Text(AnswerField, "Your answer", "Write an answer.") { Value = problem is null ? null : turn.Fields.Text(AnswerField), MaxLength = Concern.LongestAnswer, IsMultiline = true },
        error: problem?.Code is "policy.answer" ? problem.Text : null);
}
