using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Systems;
using Row = Aims.Cards.Row;

namespace Aims.Status;

/// <summary>"status AIS-0042", "find credit", "search Contoso": systems by anything that is known of them, and where they stand.</summary>
public sealed class SystemStatus(StatusIndex index, RegisterSearch search, IDirectory directory) : Intent
{
    public const string Name = "status.system", WhatField = "what";

    public override string Verb => Name;

    public override bool Public => true;

    public override IReadOnlyList<string> Phrases =>
        ["status {what}", "status of {what}", "where is {what}", "find {what}", "search {what}", "search for {what}", "look for {what}", "what about {what}"];

    public override Hint Hint => new("status AIS-0001", "where a system stands; its name, supplier, purpose or owner will do as well");

    /// <summary>An id alone.</summary>
    public override Fields? Hear(string text) => RecordId.TryParse<SystemId>(text, out _) ? Fields.Of(WhatField, text) : null;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        string? what = turn.Fields.Text(WhatField);
        if (what is null)
            return Reply.Say("Which system? Say status and its id or name, for example: status AIS-0001.");
        if (RecordId.TryParse<SystemId>(what, out var id))
            return Reply.Open(AiSystem.View, AiSystem.Type.Kind, id.Value);
        var found = await index.Ask(
            About.Register, world => search.Find(world, what, s => s.MayBeSeenBy(turn.Who) && (turn.Private || s.IsInRegister), int.MaxValue), ct);
        return found.Count == 0
            ? Reply.Say($"Nothing in the register fits \"{Plain.Line(what, 60)}\". Try a part of its name, its supplier or its owner, or register it.")
            : AnswerCard.Reply(
                turn, AnswerCard.Count(found.Count, "system found", "systems found"), $"All that \"{Plain.Line(what, 60)}\" fits, the best first.",
                [Look.Rows([.. found.Select(s => new Row(
                    s.Name, Line(s, turn), Button.Open("Open", AiSystem.View, (AiSystem.Type.Kind, s.Id.Value))))])]);
    }

    private string Line(AiSystem s, Turn turn)
    {
        string waits = s.State is SystemState.AwaitingApproval && s.Approver is { } approver ? $" by {directory.NameOf(approver)}" : "";
        return $"{s.Id} · {Words.Of(s.State)}{waits} for {Reader.Age(s.Since, turn.Now)} · {Words.OfLevel(s.Level)} · owner {directory.NameOf(s.Owner)}";
    }
}
