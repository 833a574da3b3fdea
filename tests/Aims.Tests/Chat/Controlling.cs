using Aims.Approvals;
using Aims.Controls;
using Aims.Ledger;
using Aims.People;
using Xunit;

namespace Aims.Tests.Chat;

/// <summary>What is said about controls, up to where a story begins.</summary>
internal static class Controlling
{
    /// <summary>A lead decides on a control.</summary>
    public static Talk HasDecided(this Talk talk, Person lead, string control, bool applies = true, string because = "Our risks and the policy ask for it.") => talk.Aside(t => t
        .Says(lead, $"control {control}").Presses(lead, "Decide whether it applies").Presses(lead, "Save", ("applies", applies ? "yes" : "no"), ("because", because)));

    /// <summary>A lead decides on all that is left of Annex A: what is about training data is excluded, the rest applies.</summary>
    public static Talk HasDecidedTheRest(this Talk talk, Person lead, params string[] but) => talk.Aside(t => t.Then(async () =>
    {
        foreach (string id in AnnexA.Current.Controls.Select(control => control.Id).Except(but))
        {
            bool applies = !id.StartsWith("A.7", StringComparison.Ordinal);
            await t.PressVerb(lead, "control.decide", [("control", id), ("applies", applies ? "yes" : "no"), ("because", applies ? "Our risks ask for it." : "We train no models."), ("command", t.Office.NewId())]);
        }
    }));

    /// <summary>A lead names who answers for a control.</summary>
    public static Talk HasGiven(this Talk talk, Person lead, string control, Person owner) => talk.Aside(t => t
        .Says(lead, $"control {control}").Presses(lead, "Name an owner").Presses(lead, "Save", ("owner", owner.Id.Value)));

    /// <summary>A link is given as evidence, from a control's card.</summary>
    public static Talk HasShown(this Talk talk, Person who, string control, string title, string until = "") => talk.Aside(t => t
        .Says(who, $"control {control}").Presses(who, "Add evidence")
        .Presses(who, "Add the link", ("link", "https://contoso.example/reports/1.pdf"), ("title", title), ("until", until)));

    /// <summary>A version of the Statement of Applicability that was approved, written as events: how it comes about is told elsewhere.</summary>
    public static Talk HasStatement(this Talk talk, Person lead, Person approver) => talk.Then(async () =>
    {
        var id = new StatementId("SOA-0001");
        await Commit(lead, new StatementSent(id, 1, new string('0', 64), new StatementCounts(33, 5, 1), "The first one.", "AP-0099"));
        await Commit(approver, new StatementDecided(Verdict.Approve, "It fits."));

        Task Commit(Person by, StatementEvent happened) => talk.Records.Commit(
            new Command(talk.Office.NewId(), by.Id, talk.Office.Now), draft => draft.Apply(Statement.Type, id.Value, happened, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
    });
}
