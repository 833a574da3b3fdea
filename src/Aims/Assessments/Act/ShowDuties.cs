using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.Systems;
using Row = Aims.Cards.Row;

namespace Aims.Assessments.Act;

/// <summary>The duties that follow from the recorded class and our roles, a page of them at a time.</summary>
public sealed class ShowDuties(Records records) : Intent
{
    public const string Name = "act.duties", PageField = "page";

    private const int PerPage = 8;

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<SystemId>(StartScreening.SystemField) is not { } id)
            return Reply.Say(LifeCycle.NotFound.Text);
        var record = await records.Read(AiSystem.Type, id.Value, ct);
        if (record.State is not { } system || !system.MayBeSeenBy(turn.Who))
            return Reply.Say(LifeCycle.NotFound.Text);
        var recorded = system.Act is { } act ? (await records.Read(Screening.Type, act.Screening, ct)).State?.Recorded : null;
        return recorded?.Classification is { Obligations.Count: > 0 } found
            ? Page(turn, system, found)
            : Reply.Open(Screening.Outcome, StartScreening.SystemField, id.Value);
    }

    private static Reply Page(Turn turn, AiSystem system, Classification found)
    {
        var pages = found.Obligations.Chunk(PerPage).ToArray();
        int page = int.TryParse(turn.Fields.Text(PageField), out int asked) ? Math.Clamp(asked, 1, pages.Length) : 1;
        string heading = $"{found.Obligations.Count} {(found.Obligations.Count == 1 ? "duty" : "duties")} as {ActWords.Of(found.Roles)}";
        var card = Look.Card(
            system.Name,
            $"{heading}, page {page} of {pages.Length}.",
            [
                Look.Heading(heading),
                .. pages[page - 1].Select(duty => Look.Rows([new Row(duty.What, Line(turn, duty, found))])),
                Look.Subtle("Our words for what the articles ask. They are no legal advice."),
            ],
            id: system.Act!.Screening, state: pages.Length == 1 ? "EU AI Act duties" : $"EU AI Act duties, page {page} of {pages.Length}",
            primary: page < pages.Length ? To("Next", page + 1) : null,
            secondary: [.. page > 1 ? [To("Back", page - 1)] : Array.Empty<CardAction>(), Button.Open("Show the class", Screening.Outcome, Of(system))]);
        return new Reply(card, $"{system.Id} {Plain.Line(system.Name)}: {heading}");

        Execute To(string title, int number) =>
            Button.Open(title, Name, Of(system), (PageField, number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static string Line(Turn turn, Obligation duty, Classification found) => string.Join(" · ", new[]
    {
        duty.Article,
        found.Roles.Count > 1 ? ActWords.Of(duty.Roles) : null,
        ActWords.Of(duty.Start, turn.Reader),
    }.OfType<string>());

    private static (string, string) Of(AiSystem system) => (StartScreening.SystemField, system.Id.Value);
}
