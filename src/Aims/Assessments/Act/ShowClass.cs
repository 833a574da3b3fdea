using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;

namespace Aims.Assessments.Act;

/// <summary>The recorded class of a system: its basis, the answers that led there, and what to do about it.</summary>
public sealed class ShowClass(Records records, IDirectory directory) : Intent
{
    private const int ReasonsShown = 8;

    public override string Verb => Screening.Outcome;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<SystemId>(StartScreening.SystemField) is not { } id)
            return Reply.Say(LifeCycle.NotFound.Text);
        var record = await records.Read(AiSystem.Type, id.Value, ct);
        if (record.State is not { } system || !system.MayBeSeenBy(turn.Who))
            return Reply.Say(LifeCycle.NotFound.Text);
        var screening = system.Act is { } act ? (await records.Read(Screening.Type, act.Screening, ct)).State : null;
        var reply = screening?.Recorded is { } recorded
            ? new Reply(Draw(turn, system, screening, recorded), $"{system.Id} {Plain.Line(system.Name)}: EU AI Act, {Words.Of(recorded.Classification.Class).ToLowerInvariant()}")
            : new Reply(Empty(turn, system, screening), $"{system.Id} {Plain.Line(system.Name)}: no class under the EU AI Act yet");
        return reply with { Live = new LiveCard(Screening.Outcome, system.Key, record.Version) };
    }

    private Card Empty(Turn turn, AiSystem system, Screening? screening)
    {
        string text = screening is null ? "No class under the EU AI Act is recorded yet."
            : $"No class under the EU AI Act is recorded yet. {directory.NameOf(screening.By)} has begun the screening.";
        bool may = turn.Private && system.MayBeClassifiedBy(turn.Who) is null;
        return Look.Card(
            system.Name, text,
            [
                Look.Text(text),
                .. may ? [Look.Text("A few questions lead to it: about five minutes, and you can stop and go on later. Then you see the class, why, and what has to be done from when.")]
                    : Array.Empty<Element>(),
            ],
            id: screening?.Id.Value ?? system.Id.Value, state: "EU AI Act class",
            primary: may ? Classify(turn, system, screening, "Classify").On(system.Key) : null,
            secondary: turn.Private ? [Button.Open("Show the system", AiSystem.View, Of(system)).On(system.Key)] : null);
    }

    private Card Draw(Turn turn, AiSystem system, Screening screening, RecordedClass recorded)
    {
        var found = recorded.Classification;
        string[] because = [.. found.Findings.SelectMany(f => f.Because).Distinct()];
        return Look.Card(
            system.Name,
            $"Recorded class under the EU AI Act: {ActWords.Of(found)}.",
            [
                Look.Heading(Words.Of(found.Class)),
                Look.Text(ActWords.Meaning(found.Class)),
                .. found.Findings.Select(f => Look.Subtle(
                    $"{(f.Class == found.Class ? "Basis" : $"Also {Words.Of(f.Class).ToLowerInvariant()}")}: {f.Basis}. {ActWords.Of(f.Start, turn.Reader)}")),
                Look.Heading("Why"),
                .. because.Take(ReasonsShown).Select(Look.Subtle),
                .. because.Length > ReasonsShown ? [Look.Subtle($"and {because.Length - ReasonsShown} more answers")] : Array.Empty<Element>(),
                .. found.Notes.Select(Look.Text),
                Look.Facts(
                    ("Recorded", $"by {directory.NameOf(recorded.By)} on {turn.Reader.Day(recorded.At)}{(recorded.Number > 1 ? $", for the {Ordinal(recorded.Number)} time" : "")}"),
                    ("Form", $"{recorded.Form.Id}, version {recorded.Form.Version}"),
                    ("Duties", found.Obligations.Count == 0 ? "None of ours" : $"{found.Obligations.Count}")),
                Look.Subtle($"This is a record of the answers, not legal advice. {Ask(turn)}"),
            ],
            id: screening.Id.Value, state: "EU AI Act class",
            notice: screening.IsOpen ? Notice.Note("It is being classified again; this class stands until then.")
                : found.Class is ActClass.Prohibited ? Notice.Warning($"Do not use the system in this way.{(turn.Who.Is(Role.Lead) ? "" : " Talk to the governance lead.")}") : null,
            primary: turn.Private && found.Obligations.Count > 0
                ? Button.Open("Show the duties", ShowDuties.Name, Of(system)).On(system.Key) : null,
            secondary: turn.Private ? [.. Secondary(turn, system, screening).Select(button => button.On(system.Key))] : null);
    }

    private static IEnumerable<Execute> Secondary(Turn turn, AiSystem system, Screening screening)
    {
        if (system.MayBeClassifiedBy(turn.Who) is null)
            yield return Classify(turn, system, screening, "Classify again");
        yield return Button.Open("Show the system", AiSystem.View, Of(system));
    }

    private static Execute Classify(Turn turn, AiSystem system, Screening? screening, string title) =>
        Button.Change(screening is { IsOpen: true } ? "Go on classifying" : title, Screening.Start, turn.NewId(), Of(system));

    private string Ask(Turn turn) => directory.With(Role.Lead).Where(lead => lead.Id != turn.Who.Id).Select(lead => lead.Name).Order().ToArray() switch
    {
        [] => "If in doubt, ask your legal department.",
        var leads => $"If in doubt, ask {string.Join(" or ", leads.Take(3))}.",
    };

    private static string Ordinal(int number) => number switch { 2 => "second", 3 => "third", _ => $"{number}th" };

    private static (string, string) Of(AiSystem system) => (StartScreening.SystemField, system.Id.Value);
}
