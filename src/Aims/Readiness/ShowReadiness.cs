using Aims.Controls;
using Aims.Conversation;

namespace Aims.Readiness;

/// <summary>"how ready are we", "what is missing for clause 9": what the standard asks for, what serves it here, and what is missing.</summary>
public sealed class ShowReadiness(ReadinessDesk desk) : Intent
{
    public override string Verb => ClauseReadiness.View;

    public override IReadOnlyList<string> Phrases =>
    [
        "readiness", "how ready are we", "audit readiness", "are we ready for the audit", "are we ready for certification", "ready for certification", "readiness by clause", "what is missing for certification",
        "readiness for clause {clause}", "readiness of clause {clause}", "how ready are we for clause {clause}", "what is missing for clause {clause}", "what is missing in clause {clause}",
        "what serves clause {clause}", "clause {clause}",
    ];

    public override Hint Hint => new("how ready are we", "what each clause asks for, what serves it here, and what is missing", who => who.Oversees);

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (!turn.Who.Oversees)
            return Reply.Say("Readiness is for governance leads and auditors.");
        string? asked = turn.Fields.Text(ClauseReadiness.Field);
        if (asked is not null && Clauses.Under(asked).Count == 0)
            return Reply.Say("There is no such clause. Clauses 4 to 10 ask for something: say \"readiness\" to see them, or for example \"what is missing for clause 9\".");
        return await desk.Look(turn, scene =>
        {
            var all = ClauseReadiness.Of(scene);
            return Clauses.Find(asked) is { } clause ? ReadinessCard.One(turn, all.Single(one => one.Clause == clause), ShownEvidence.Of(clause.Id, scene))
                : asked is not null ? ReadinessCard.Several(turn, asked, all)
                : ReadinessCard.All(turn, all);
        }, ct);
    }
}
