using System.Globalization;
using Aims.Assessments.Discussion;
using Aims.Assessments.Library;
using Aims.Cards;
using Aims.Conversation;
using Aims.Exports;
using Aims.Ledger;
using Aims.People;

namespace Aims.Assessments.Attaching;

/// <summary>A piece of evidence: what it is, who attached it, how it was checked, and the way to it.</summary>
internal static class EvidenceCard
{
    public const string NumberField = "evidence";

    public static Execute Open(Assessment assessment, Evidence evidence) => Button.Open(
        "Open", ShowEvidence.Name, (Assessment.Field, assessment.Id.Value), (Parts.PartTurn.QuestionField, evidence.Question), (NumberField, Number(evidence)));

    public static string Number(Evidence evidence) => evidence.Number.ToString(CultureInfo.InvariantCulture);

    /// <param name="way">Where it can be fetched; null when files cannot be fetched from here.</param>
    public static Reply Reply(Turn turn, AtQuestion at, Evidence evidence, OpenUrl? way, IDirectory directory)
    {
        (string, string?)[] facts =
        [
            ("Question", at.Question.Title.In(turn.Reader.Culture)),
            ("Attached", $"{directory.NameOf(evidence.By)}, {turn.Reader.Moment(evidence.At)}"),
            .. evidence.File is { } file
                ? [("Size", EvidenceWords.Size(file.Size)), ("Kind", file.Type), ("Virus scan", ScanWords.Of(file.Scan)), ("SHA-256", (string?)file.Sha256)]
                : new[] { ("Leads to", evidence.Host), ("Address", evidence.Link) },
        ];
        string note = evidence.Link is not null ? "The link leads out of this chat. What it shows can change."
            : way is null ? "Files cannot be fetched from here yet: your administrator has to set AIMS_ADDRESS."
            : $"The link works once, for {Downloads.Life.TotalMinutes:0} minutes.";
        return new Reply(
            Look.Card(
                evidence.Name, note, [Look.Facts(facts), Look.Subtle(note)],
                id: at.Assessment.Id.Value, state: at.Assessment.SystemName,
                secondary:
                [
                    .. way is null ? Array.Empty<CardAction>() : [way],
                    .. at.Retire(evidence.Number).Refusal is null
                        ? [Button.Change("Remove", RetireEvidence.Name, turn.NewId(), [.. at.Data, (NumberField, Number(evidence))])] : Array.Empty<CardAction>(),
                    QuestionCard.Open("Back to the question", at.Assessment, at.Question.Name),
                ]),
            $"{Plain.Line(evidence.Name)}. {note}");
    }
}

/// <summary>Opens a piece of evidence, with a link to it that works once.</summary>
/// <param name="address">Where people's browsers reach the bot; null when no files can be fetched.</param>
public sealed class ShowEvidence(Records records, FormLibrary library, Downloads downloads, IDirectory directory, Uri? address) : Intent
{
    public const string Name = "assessment.evidence";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (await AtQuestion.Find(turn, records, library, ct) is not { } at
            || at.Assessment.EvidenceAt(at.Question.Name).FirstOrDefault(e => e.Number == turn.Fields.Number(EvidenceCard.NumberField)) is not { } evidence)
            return Reply.Say(EvidenceRules.NotFound.Text);
        var way = evidence.Link is { } link ? new OpenUrl("Open the link", new Uri(link)) : address is null ? null
            : await downloads.Link(turn, "Download", new EvidenceRequest(turn.Who.Id, at.Assessment.Id, evidence.Number), address, ct);
        return EvidenceCard.Reply(turn, at, evidence, way, directory);
    }
}

/// <summary>Removes a piece of evidence from the question. It stays in the history.</summary>
public sealed class RetireEvidence(Records records, FormLibrary library, IDirectory directory) : Intent
{
    public const string Name = "assessment.retire-evidence";

    public override string Verb => Name;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        int number = turn.Fields.Number(EvidenceCard.NumberField) ?? 0;
        var (at, outcome) = await AtQuestion.Commit(
            turn, records, library, (draft, at) => draft.Apply(Assessment.Type, at.Assessment.Id.Value, at.Retire(number), ct), ct);
        return at is null ? Reply.Say(EvidenceRules.NotFound.Text)
            : await QuestionCard.Reply(turn, at, outcome, "It is removed. The history keeps it.", records, directory, ct);
    }
}
