using Aims.Cards;
using Aims.Conversation;
using Aims.Ledger;

namespace Aims.Incidents;

/// <summary>A few questions that say by their answers whether it is a serious incident, and by when that is reported (EU AI Act Art. 3(49), Art. 73).</summary>
public sealed class TestSeriousness(IncidentDesk desk) : IncidentChange(desk)
{
    public const string Name = "incident.test", AskName = "incident.ask-test", LedField = "led", LinkField = "link", WidespreadField = "widespread", AwareField = "aware";

    private const string None = "None";

    public override string Verb => Name;

    public override Intent Ask => Asking(AskName);

    private protected override string Done(Turn turn, IncidentCase now) =>
        now.Incident.IsSerious ? "The test is recorded: by these answers it is serious." : "The test is recorded: by these answers it is not serious.";

    private protected override bool IsNews(IncidentCase before, Incident now) => now.IsSerious && !before.Incident.IsSerious;

    private protected override Task<Decided<IncidentEvent>> Decide(Draft draft, Turn turn, IncidentCase on, CancellationToken ct)
    {
        // What was not touched is not sent, and stays as it was.
        var (before, fields) = (on.Incident.Test, turn.Fields);
        bool untouched = before is not null && !fields.Has(LedField);
        return Task.FromResult(IncidentRules.Test(
            before,
            untouched ? before!.Led : fields.Choices<LedTo>(LedField),
            untouched ? before!.Led.Count == 0 : (fields.Text(LedField) ?? "").Split(',').Contains(None),
            fields.Has(LinkField) ? fields.Choice<CausalLink>(LinkField) : before?.Link,
            fields.Has(WidespreadField) ? fields.Ticked(WidespreadField) : before?.Widespread is true,
            fields.Has(AwareField) ? fields.Day(AwareField) : before?.Aware ?? Aware(turn, on),
            turn.Reader.Today(turn.Now)));
    }

    private protected override Card Draw(Turn turn, IncidentCase on, Refusal? problem)
    {
        var before = on.Incident.Test;
        return IncidentForm.Card(
            turn, on, "Is it a serious incident?", "Four questions after the EU AI Act. What comes of them is no legal opinion.", "See what it comes to", Name,
            [
                Look.Field(
                    new Input.ChoiceSet(LedField, "What did it lead to, directly or indirectly?", "Choose all that apply.",
                        [.. Enum.GetValues<LedTo>().Select(led => new Choice(IncidentWords.Of(led), led.ToString())), new Choice("None of these", None)])
                    {
                        Value = turn.Fields.Has(LedField) ? turn.Fields.Text(LedField) : before is null ? null : before.Led.Count == 0 ? None : string.Join(',', before.Led),
                        IsMultiSelect = true,
                        Style = ChoiceStyle.Expanded,
                    },
                    error: problem.At(IncidentRules.LedCode)),
                Look.Field(
                    new Input.ChoiceSet(LinkField, "Did the AI system bring it about?", "Choose one.", [.. Enum.GetValues<CausalLink>().Select(link => new Choice(IncidentWords.Of(link), link.ToString()))])
                    {
                        Value = (turn.Fields.Choice<CausalLink>(LinkField) ?? before?.Link)?.ToString(),
                        Style = ChoiceStyle.Expanded,
                    },
                    "Its results, or that it gave none.", error: problem.At(IncidentRules.LinkCode)),
                Look.Field(new Input.Toggle(WidespreadField, "Is it widespread?", "Tick it, or leave it.", "The same breach harmed people in several EU countries")
                {
                    Value = turn.Fields.Text(WidespreadField) ?? (before?.Widespread is true ? "true" : null),
                }),
                IncidentForm.Day(turn, "When did we learn of it?", "The days to report it are counted from then.", before?.Aware ?? Aware(turn, on), problem, AwareField),
            ],
            problem, IncidentRules.LedCode, IncidentRules.LinkCode, IncidentRules.DayCode);
    }

    private static DateOnly Aware(Turn turn, IncidentCase on) => turn.Reader.Today(on.Incident.Reported);
}
