using System.Globalization;
using Aims.Cards;
using Aims.Conversation;

namespace Aims.Assessments.Library;

/// <summary>What differs between a version, or the draft, and the version before it.</summary>
public sealed class CompareForm(FormLibrary library) : FormView(library)
{
    public const string Name = "form.changes", FromField = "from";

    private const int Shown = 12;

    public override string Verb => Name;

    protected override async Task<Reply> Answer(Turn turn, FormEntry form, CancellationToken ct)
    {
        int? number = ShowVersion.VersionIn(turn.Fields);
        var before = number is null ? form.InForce ?? (form.Versions is [var newest, ..] ? newest : null) : form.Versions.FirstOrDefault(v => v.Used.Version < number);
        var after = number is not null ? form.Find(number.Value) is { } version ? await Library.Texts(version.Used, ct) : null
            : form.Draft is { Definition: not null } draft ? await Library.Texts(draft, ct) : null;
        if (before is null || after is null)
            return Reply.Say(FormRules.NoVersion.Text);
        var changes = FormChanges.Between(await Library.Texts(before.Used, ct), after);
        return Draw(turn, form, number, before, changes);
    }

    private static Reply Draw(Turn turn, FormEntry form, int? number, VersionEntry before, IReadOnlyList<FormChange> changes)
    {
        int from = int.TryParse(turn.Fields.Text(FromField), NumberStyles.None, CultureInfo.InvariantCulture, out int asked) && asked < changes.Count ? asked : 0;
        string what = number is { } version ? $"version {version}" : "the draft";
        string said = changes.Count == 0 ? $"Nothing differs between version {before.Used.Version} and {what}."
            : $"{changes.Count} {(changes.Count == 1 ? "thing differs" : "things differ")} from version {before.Used.Version} to {what}.";
        (string, string)[] of = [(ManagedForm.Field, form.Id), .. ShowVersion.Of(number)];
        string next = (from + Shown).ToString(CultureInfo.InvariantCulture);
        return new Reply(
            Look.Card(
                $"What changed: {form.Title}", said,
                [
                    Look.Text(said),
                    .. changes.Count > Shown ? [Look.Subtle($"{from + 1} to {Math.Min(changes.Count, from + Shown)}")] : Array.Empty<Element>(),
                    .. changes.Count == 0 ? Array.Empty<Element>() : [Look.Facts([.. changes.Skip(from).Take(Shown).Select(c => (c.Where, (string?)c.What))])],
                ],
                id: form.Id, state: number is null ? "Draft" : $"Version {number}",
                secondary:
                [
                    .. from + Shown < changes.Count ? [Button.Open("More changes", Name, [.. of, (FromField, next)])] : Array.Empty<Execute>(),
                    Button.Open("Back", number is null ? ManagedForm.View : ShowVersion.Name, of),
                ]),
            said);
    }
}
