using Aims.Approvals;
using Aims.Ledger;
using Aims.People;
using Aims.Questions;
using Aims.Status;
using Aims.Tests.Campaigns;
using Aims.Tests.Chat;
using Aims.Tests.Objectives;
using Aims.Tests.Situations;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Questions;

/// <summary>Asks about an organisation, as one of its people.</summary>
internal sealed class Asked(Talk talk, Catalog? subjects = null)
{
    public const Needs Everything = Needs.Acknowledgements | Needs.Reach | Needs.Undelivered | Needs.Changes;

    private readonly Scenes scenes = new(talk.Index, talk.Office, talk.Office, talk.Office.People, talk.Office.Routes ?? Routes.Shipped);

    public static Person Ada { get; } = new(PersonId.Parse("ada"), "Ada Lund", "ada@contoso.example", "IT Administrator", "Engineering", Ingrid.Id, [Role.Admin]) { Since = new(2026, 11, 2) };

    public Catalog Subjects => subjects ?? ManagementSystem.Subjects;

    /// <summary>
    /// A small organisation in which something of everything has happened. Ana's CV screener is classified, approved by Max on a condition for
    /// Nour, and has a risk that Nour acts on; Ana answers for a control, for which she has given evidence, and a
    /// Statement of Applicability is approved; Zoë's Chat helper waits to be assessed; Nour drafts one.
    /// </summary>
    public static async Task<Asked> Organisation()
    {
        var office = new Office([.. Staff.All, Ada]);
        office.Undelivered.Add(new UndeliveredMessage("m-1", Ana.Id, "approval.show", "approval|AP-0001", "TooManyTries", office.Now));
        var talk = new Talk(office);
        await talk.HasRegistered(Ana).HasClassified(Ana, ("areas", "employment"), ("employment", "4a"), ("profiles", "yes"))
            .Aside(t => t.Says(Ana, "status AIS-0001").Presses(Ana, "Start the assessment").HasAnswered(Ana, ("unequal", "unknown")).Presses(Ana, "Answer the risks")
                .HasReduced(Ana, "Groups of people").Presses(Ana, "To the risks").Presses(Ana, "Submit the assessment"))
            .HasSet(Max)
            .HasDecided(Lea, "A.6.2.4").HasGiven(Lea, "A.6.2.4", Ana).HasShown(Ana, "A.6.2.4", "Test report", "2027-06-30").HasStatement(Lea, Ingrid)
            .HasRegistered(Zoe, "Chat helper", department: "Engineering").HasDrafted(Nour, "Mood reader").HasDeputy(Max, "ingrid")
            .HasAudit()
            .Aside(t => t.Says(Lea, "add supplier Contoso AI")
                .Presses(Lea, "Add", ("supplier-name", "Contoso AI"), ("provides", "Ranks applications."), ("supplier-owner", Ana.Id.Value), ("importance", "High"))
                .Presses(Lea, "Due diligence").Presses(Lea, "Save", [.. KeepingSuppliers.Answers, ("outcome", "WithConditions"), ("note", "Their tests were not shown.")]))
            .HasScope().HasIssues().HasParties().HasAssigned("A.6.2.4", Max, Ana).HasAssigned("9.1", Max, Zoe).HasAccepted(Ana, "A.6.2.4")
            .Aside(t => t.Forges(Zoe, "responsibility.decline", ("responsibility", "9.1"), ("reason", "I moved to Sales.")))
            .HasCampaign().IsReached(Ana, Max, Lea).HasAcknowledged(Ana).HasOpened(Max, declines: "It does not say who pays.")
            .Aside(t => t.Says(Zoe, "report an incident").Presses(Zoe, "Report", ("what", "It sorted out everybody above 50."), ("other", "AIS-0001"))
                .Says(Lea, "incident INC-0001").Presses(Lea, "Rate it").Presses(Lea, "Save", ("severity", "Major"))
                .Says(Zoe, "raise a concern").Presses(Zoe, "Send", ("text", "It looks at ages.")).Says(Lea, "concern C-0001")
                .Presses(Lea, "Make it an incident").Presses(Lea, "Report the incident", ("text", "It may look at ages.")))
            .HasObjective(Zoe, "Half of the models are explained", target: "50").HasReported(Zoe, "OBJ-0001", ("2026-11-20", "20"))
            .Aside(t => t.Says(Lea, "kpi KPI-0002").Presses(Lea, "Change").Presses(Lea, "Save", ("owner", "max")).MeasuresKpis())
            .HasPack().Aside(t => t.Presses(Lea, "Begin the meeting").Presses(Lea, "Record a decision").Presses(Lea, "Record it", ("kind", "Improvement"), ("decided", "Models are explained to whoever uses them.")));
        return new Asked(talk);
    }

    public Task<T> As<T>(Person who, Func<Scene, T> question, Needs needs = Everything) =>
        scenes.Ask(needs, who, talk.Office.Now, TimeZoneInfo.Utc, question, TestContext.Current.CancellationToken);

    /// <summary>The rows that somebody sees, by their keys.</summary>
    public Task<string[]> Keys(Person who, string subject) =>
        As(who, scene => Subjects[subject].Rows(scene).Select(Subjects[subject].KeyOf).Order(StringComparer.Ordinal).ToArray());

    /// <summary>The keys of the rows that somebody sees and of which a term holds.</summary>
    public Task<string[]> Keys(Person who, string subject, string term) =>
        As(who, scene => Subjects[subject].Rows(scene).Where(row => Subjects[subject].TermOf(term)!.Holds(row, scene)).Select(Subjects[subject].KeyOf).Order(StringComparer.Ordinal).ToArray());

    /// <summary>A value of one row, as it reads for somebody: the words of choices and people, days as <c>2026-11-23</c>.</summary>
    public Task<string> Value(Person who, string subject, string key, string field) => As(who, scene =>
    {
        var declared = Subjects[subject];
        object row = declared.Rows(scene).Single(one => declared.KeyOf(one) == key);
        var cell = declared.FieldOf(field)!.Read(row, scene);
        return cell.IsEmpty ? "" : cell.Text ?? (cell.Many is { } several ? string.Join(", ", several)
            : declared.FieldOf(field)!.Kind is FieldKind.Day ? $"{cell.Day:yyyy-MM-dd}" : $"{cell.Number}");
    });

    public async Task Acknowledges(Person who) => await talk.HasAcknowledged(who);

    public Task Later(TimeSpan time)
    {
        talk.Office.Now += time;
        return Task.CompletedTask;
    }
}
