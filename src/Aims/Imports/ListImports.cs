using Aims.Cards;
using Aims.Conversation;
using Aims.People;
using Aims.Status;

namespace Aims.Imports;

/// <summary>"import": how a file gets into the register, and the imports there were.</summary>
public sealed class ListImports(StatusIndex index, IDirectory directory) : Intent
{
    public override string Verb => "import.list";

    public override IReadOnlyList<string> Phrases =>
        ["import", "imports", "my imports", "import systems", "import AI systems", "import a file", "import spreadsheet", "import CSV", "import Excel", "upload", "upload file"];

    public override Hint Hint => new("import", "bring in a spreadsheet of AI systems; undo an import", who => who.Is(Role.Lead));

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (ImportRules.NotLead(turn.Who, directory) is { } refusal)
            return Reply.Say(refusal.Text);
        var imports = await index.Ask(About.Register, world => world.Imports.OrderByDescending(i => i.Received).ThenByDescending(i => i.Id.Value).ToList(), ct);
        string how = "Send me a .csv or .xlsx file with one AI system a row and the columns' names above. I show what would happen before anything does.";
        return new Reply(
            Look.Card("Import AI systems", how,
                [
                    Look.Text(how),
                    .. imports.Count == 0 ? Array.Empty<Element>() :
                    [
                        Look.Heading("Imports"),
                        Look.Rows([.. imports.Select(i => new Row(i.File, Line(i, turn), Button.Open("Open", Import.View, (Import.Field, i.Id.Value))))]),
                    ],
                ]),
            how);
    }

    private string Line(Import i, Turn turn) =>
        $"{i.Id} · {ImportWords.Of(i.State)} · {i.Rows:#,0} {(i.Rows == 1 ? "row" : "rows")} · {directory.NameOf(i.By)}, {turn.Reader.Day(i.Received)}";
}
