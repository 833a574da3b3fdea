using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;

namespace Aims.Incidents;

/// <summary>Shows an incident as it is now; also how somebody is told of it.</summary>
public sealed class ShowIncident(IncidentDesk desk) : Intent
{
    public override string Verb => Incident.View;

    public override IReadOnlyList<string> Phrases => ["incident {what}", "incident number {what}"];

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if ((turn.Fields.Id<IncidentId>(Incident.Field) ?? turn.Fields.Id<IncidentId>("what")) is not { } id)
            return Reply.Say("Which incident? Say incident and its id, for example: incident INC-0001. To report a new one, say: report an incident.");
        var (on, version) = await desk.Read(id, ct);
        return on is null || !on.MayBeSeenBy(turn.Who, desk.Directory) ? Reply.Say(IncidentRules.NotFound.Text) : IncidentCard.Reply(turn, on, version, desk.Directory);
    }
}

/// <summary>All that happened about an incident, the latest first: a range of its own events.</summary>
public sealed class ShowTimeline(IncidentDesk desk) : Intent
{
    public const string Name = "incident.timeline";

    // As many as fit with all that can be written.
    private const int APage = 4;

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        var (on, _) = turn.Fields.Id<IncidentId>(Incident.Field) is { } id ? await desk.Read(id, ct) : (null, 0);
        if (on is null || !on.IsReadBy(turn.Who, desk.Directory))
            return Reply.Say(IncidentRules.NotFound.Text);
        var events = await desk.Records.History(Incident.Type, on.Incident.Id.Value, ct).ToListAsync(ct);
        events.Reverse();
        var paging = Paging.Of(turn, events.Count, APage);
        string says = $"What happened about {on.Incident.Id}, the latest first.{(paging.InWords is { } page ? $" {page}" : "")}";
        return new Reply(
            Look.Card(
                "Timeline", says,
                [Look.Text(says), .. paging.Page(events).Select(happened => Entry(turn, happened))],
                id: on.Incident.Id.Value,
                secondary: [.. paging.Buttons(Name, IncidentForm.Of(on)), Button.Open("Show the incident", Incident.View, IncidentForm.Of(on))]),
            says);
    }

    private Element Entry(Turn turn, Happened<IncidentEvent> happened)
    {
        string what = $"{turn.Reader.Moment(happened.Stamp.At)}: {desk.Directory.NameOf(happened.Stamp.By)} {IncidentWords.Of(happened.Event, turn.Reader)}";
        return IncidentWords.TextOf(happened.Event) is { } text ? Look.Quote(what, text) : Look.Text(what);
    }
}
