using Aims.Cards;
using Aims.Conversation;
using Aims.Exports;

namespace Aims.Controls;

public enum StatementFormat
{
    Docx,
    Xlsx,
}

/// <summary>Links to the Statement of Applicability as a file: a version as it was frozen, or the controls as they stand.</summary>
public sealed class OfferStatement(ControlDesk desk) : Intent
{
    public const string Name = "statement.offer";

    public override string Verb => Name;

    public override IReadOnlyList<string> Phrases => ["export SoA", "export statement of applicability", "export the SoA", "download SoA", "download the statement of applicability", "SoA as Word", "SoA as Excel"];

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (!turn.Who.Oversees)
            return Reply.Say("The Statement of Applicability as a file is for governance leads and auditors.");
        if (desk.Address is not { } address)
            return Reply.Say(Downloads.NoAddress);
        var id = turn.Fields.Id<StatementId>(Statement.Field);
        var statement = id is { } wanted ? (await desk.Records.Read(Statement.Type, wanted.Value, ct)).State : null;
        if (id is not null && statement is null)
            return Reply.Say(StatementRules.NotFound.Text);
        var links = new List<CardAction>();
        foreach (var format in Enum.GetValues<StatementFormat>())
            links.Add(await desk.Downloads.Link(turn, format is StatementFormat.Docx ? "Word" : "Excel", new StatementRequest(turn.Who.Id, id, format), address, ct));
        string what = statement is null ? "The controls as they stand, which nobody has approved as they are. Versions that were approved are among the versions." : $"Version {statement.Number}, as it was frozen.";
        return new Reply(
            Look.Card(
                "The Statement of Applicability as a file", $"{what} {Downloads.Terms}", [Look.Text(what), Look.Subtle(Downloads.Terms)],
                secondary: [.. links, statement is null ? Button.Open("Versions", Statement.All) : Button.Open("Back to the version", Statement.View, (Statement.Field, statement.Id.Value))]),
            $"The Statement of Applicability as a file. {Downloads.Terms}");
    }
}
