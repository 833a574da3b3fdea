using Aims.Cards;
using Aims.Conversation;
using Aims.Incidents;
using Aims.People;

namespace Aims.Concerns;

/// <summary>A concern for those who look into it, and for auditors.</summary>
internal static class ConcernCard
{
    public static Reply Reply(Turn turn, Concern concern, long version, IDirectory directory, Notice? notice = null)
    {
        string news = $"{ConcernWords.News(concern)} {(concern.AwaitsAnswer ? "Whoever raised it waits for a word." : "")}".Trim();
        return new Reply(
            Look.Card(
                $"Concern {concern.Id}", news,
                [
                    Look.Text(news),
                    Look.Quote($"{Who(concern.By, directory)} wrote on {turn.Reader.Day(concern.Raised)}", concern.Text),
                    .. Remarks.Of(turn, concern, remark => Who(remark.By, directory)),
                    .. concern.Outcome is { } outcome ? [Look.Quote("What came of it", outcome)] : Array.Empty<Element>(),
                    .. concern.Shared.Select(shared => Look.Quote($"{directory.NameOf(shared.By)} showed {directory.NameOf(shared.With)} on {turn.Reader.Day(shared.At)}", Plain.Line(shared.Text, 300))).TakeLast(2),
                    .. concern.By is null ? [Look.Subtle("Nobody can know who raised it. Of an anonymous text the day is kept, not the hour. Please do not try to find out.")] : Array.Empty<Element>(),
                ],
                id: concern.Id.Value, state: ConcernWords.Of(concern.State), notice: notice,
                primary: turn.Who.Is(Role.Lead) && concern.AwaitsAnswer ? To("Answer", ReplyToConcern.AskName, concern).On(concern.Key) : null,
                secondary: [.. Buttons(turn, concern).Concat(Remarks.Buttons(turn, concern, Concern.View, (Concern.Field, concern.Id.Value))).Select(button => button.On(concern.Key))]),
            $"{concern.Id}, a concern: {ConcernWords.Of(concern.State).ToLowerInvariant()}")
        {
            Live = new LiveCard(Concern.View, concern.Key, version),
        };
    }

    private static string Who(PersonId? by, IDirectory directory) => by is { } known ? directory.NameOf(known) : "Somebody";

    private static IEnumerable<Execute> Buttons(Turn turn, Concern concern)
    {
        if (turn.Who.Is(Role.Lead))
        {
            if (!concern.AwaitsAnswer)
                yield return To("Write an answer", ReplyToConcern.AskName, concern);
            if (concern.State is not ConcernState.LookedInto)
                yield return Button.Change(concern.IsOpen ? "I look into it" : "Open again", TakeUpConcern.Name, turn.NewId(), (Concern.Field, concern.Id.Value));
            if (concern.Incident is null)
                yield return To("Make it an incident", MakeIncident.AskName, concern);
            yield return To("Show a part to an owner", ShareConcern.AskName, concern);
            if (concern.IsOpen)
                yield return To("Close", SettleConcern.AskName, concern);
        }
        if (concern.Incident is { } incident)
            yield return Button.Open("Show the incident", Incident.View, (Incident.Field, incident));
    }

    private static Execute To(string title, string verb, Concern concern) => Button.Open(title, verb, (Concern.Field, concern.Id.Value));
}
