using Aims.Assessments.Library;
using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;
using Aims.People;
using Aims.Status;
using Aims.Systems;
using Row = Aims.Cards.Row;

namespace Aims.Assessments;

/// <summary>All assessments of a system, and the forms with which another can be begun.</summary>
public sealed class ListAssessments(StatusIndex index, Records records, IDirectory directory) : Intent
{
    private const int Shown = 8;

    public override string Verb => Assessment.All;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (turn.Fields.Id<SystemId>(StartAssessment.SystemField) is not { } id)
            return Reply.Say(LifeCycle.NotFound.Text);
        var record = await records.Read(AiSystem.Type, id.Value, ct);
        if (record.State is not { IsInRegister: true } system || !(system.IsOfOwnerOrRequester(turn.Who.Id) || turn.Who.Oversees))
            return Reply.Say(LifeCycle.NotFound.Text);
        var forms = await index.Ask(About.Register, world => FormLibrary.All(world.Forms), ct);
        return Draw(turn, system, [.. forms.Where(f => f.InForce is not null && f.Id is not FormLibrary.ImpactAssessment && f.Purpose is not FormPurpose.PolicyCheck)]) with
        {
            Live = new LiveCard(Assessment.All, system.Key, record.Version),
        };
    }

    private Reply Draw(Turn turn, AiSystem system, IReadOnlyList<FormEntry> forms)
    {
        var further = (system.Further ?? []).Reverse().ToList();
        bool may = turn.Private && system.MayBeFurtherAssessedBy(turn.Who) is null;
        string said = $"{(further.Count == 0 ? "None yet" : further.Count)} besides the impact assessment. They ask for no approval by themselves.";
        return new Reply(
            Look.Card(
                system.Name, $"Assessments. {said}",
                [
                    Look.Text(said),
                    .. further.Count == 0 ? Array.Empty<Element>() : [Look.Rows([.. further.Take(Shown).Select(f => Entry(turn, system, f))], further.Count)],
                    .. !may ? Array.Empty<Element>() : Offered(turn, system, forms),
                ],
                id: system.Id.Value, state: "Assessments",
                notice: system.LacksRightsAssessment ? Notice.Warning("It is high-risk and we use it: Art. 27 can require a fundamental-rights assessment before first use. None is submitted.") : null,
                secondary: [Button.Open("Show the system", AiSystem.View, Of(system)).On(system.Key)]),
            $"{system.Id} {Plain.Line(system.Name)}: assessments");
    }

    private Row Entry(Turn turn, AiSystem system, FurtherAssessment f) => new(
        f.Title,
        $"{f.Assessment} · {(f.IsOpen ? "being filled in" : f.Level is { } level ? $"level {level}, {f.LevelName?.ToLowerInvariant()}" : "submitted")} · {directory.NameOf(f.By)}, {turn.Reader.Day(f.Since)}",
        Button.Open("Open", Assessment.Show, (Assessment.Field, f.Assessment)).On(system.Key));

    private static IEnumerable<Element> Offered(Turn turn, AiSystem system, IReadOnlyList<FormEntry> forms)
    {
        if (forms.Count == 0)
        {
            yield return Look.Subtle("There is no other form to begin with. Your governance lead can add one.");
            yield break;
        }
        yield return Look.Heading("Begin another");
        yield return Look.Rows([.. forms
            .OrderByDescending(f => system.LacksRightsAssessment && f.Purpose is FormPurpose.FundamentalRights).Take(Shown)
            .Select(f => new Row(f.Title, FormPurposes.Of(f.Purpose), Button.Change(
                system.OpenFurther.Any(open => open.Form == f.Id) ? "Continue" : "Start",
                Assessment.StartFurther, turn.NewId(), Of(system), (ManagedForm.Field, f.Id)).On(system.Key)))], forms.Count);
    }

    private static (string, string) Of(AiSystem system) => (StartAssessment.SystemField, system.Id.Value);
}
