using System.Security.Cryptography;
using Aims.Cards;
using Aims.Conversation;
using Aims.Imports.Reading;
using Aims.Ledger;
using Aims.People;

namespace Aims.Imports;

/// <summary>A file that somebody sent.</summary>
/// <param name="Name">As it was sent; words only, never a path.</param>
/// <param name="Open">Gets the content, or throws <see cref="UnusableFileException"/> with the reason in words.</param>
public sealed record SentFile(string Name, Func<CancellationToken, Task<byte[]>> Open);

/// <summary>
/// A lead sent a file: reads it and asks about its columns. Everything in it is hostile until it is parsed; a file that cannot be
/// read leaves nothing behind.
/// </summary>
public sealed class ReceiveFile(Records records, IDirectory directory)
{
    // The first rows, from which fields are guessed.
    private const int Looked = 50;

    private readonly ImportPages pages = new(records.Texts);

    public async Task<Reply> Take(Turn turn, SentFile file, CancellationToken ct)
    {
        if (ImportRules.NotLead(turn.Who, directory) is { } refusal)
            return Reply.Say($"{refusal.Text} To attach a file to an assessment, press \"Attach\" at its question first, and send it then.");
        if (!turn.Private)
            return Reply.Say("Others read along here. Please send me the file in our own chat.");
        try
        {
            return await Receive(turn, file, ct);
        }
        catch (UnusableFileException e)
        {
            return Reply.Say(e.Refusal.Text);
        }
    }

    private async Task<Reply> Receive(Turn turn, SentFile file, CancellationToken ct)
    {
        byte[] content = await file.Open(ct);
        var sheet = Sheet.Open(content);
        var kept = new List<string>();
        IReadOnlyList<ImportColumn>? columns = null;
        int rows = 0;
        foreach (var page in sheet.Rows.Chunk(ImportPages.Size))
        {
            columns ??= ColumnGuess.Of(sheet.Headings, [.. page.Take(Looked)], directory);
            kept.Add(await pages.Keep(page, ImportsJson.Default.ListSheetRow, ct));
            rows += page.Length;
        }
        string hash = Convert.ToHexStringLower(SHA256.HashData(content));
        var outcome = await records.Commit(turn.Command, async draft =>
        {
            string id = await draft.NewId(Import.Type, ct);
            await draft.Apply(Import.Type, id, new FileReceived(ImportId.From(id), Plain.Line(file.Name, 80), hash, rows, kept, columns!), ct);
        }, ct);
        return ImportCard.Reply(turn, outcome, directory);
    }
}
