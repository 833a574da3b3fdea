using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Aims.Status;

namespace Aims.Assessments.Library;

/// <summary>The assessments that are being filled in by a form, those on an earlier version first: each can be moved from its own card.</summary>
public sealed class ListRunning(StatusIndex index, FormLibrary library, IDirectory directory) : FormView(library)
{
    public const string Name = "form.running";

    public override string Verb => Name;

    protected override async Task<Reply> Answer(Turn turn, FormEntry form, CancellationToken ct)
    {
        var running = await index.Ask(About.Register, world => world.Assessments
            .Where(a => a.IsOpen && a.Form.Id == form.Id).OrderBy(a => a.Form.Version).ThenBy(a => a.Since).ToList(), ct);
        int behind = running.Count(a => form.Newer(a.Form) is not null);
        string said = running.Count == 0 ? "Nobody is filling it in now."
            : $"{running.Count} being filled in, {behind} of them on a version that is not in force. They finish on it; each can be moved from its own card.";
        return new Reply(
            Look.Card(
                form.Title, said,
                [
                    Look.Text(said),
                    .. running.Count == 0 ? Array.Empty<Element>() : [Look.Rows([.. running.Take(Look.RowsShown).Select(Entry)], running.Count)],
                ],
                id: form.Id, state: "Being filled in",
                secondary: [Button.Open("Back", ManagedForm.View, (ManagedForm.Field, form.Id))]),
            said);
    }

    private Row Entry(Assessment a) => new(
        a.SystemName, $"{a.Id} · version {a.Form.Version} · {string.Join(", ", a.Assessors.Select(directory.NameOf))}",
        Button.Open("Open", Assessment.Show, (Assessment.Field, a.Id.Value)));
}
