using Aims.Cards;
using Aims.Conversation;

namespace Aims.Policies;

/// <summary>A lead sent a text: it becomes the draft of a version.</summary>
public sealed class UploadPolicy(PolicyDesk desk)
{
    private static readonly string[] Endings = [".md", ".markdown"];

    /// <summary>Whether a file that somebody sent is a policy.</summary>
    public static bool Takes(string name) => Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    public async Task<Reply> Take(Turn turn, string name, byte[] content, CancellationToken ct)
    {
        if (PolicyRules.NotLead(turn.Who, desk.Directory) is { } refusal)
            return Reply.Say(refusal.Text);
        if (!turn.Private)
            return Reply.Say("Others read along here. Please send me the file in our own chat.");
        var (text, unusable) = PolicyText.Load(content);
        if (text is null)
            return Reply.Say(unusable!.Text);
        if ((text.Front.Id ?? IdOf(name)) is not { } id)
            return Reply.Say("Name the file as the policy is to be called, for example acceptable-use.md, and send it again.");
        await desk.Records.Texts.Put(text.Hash, text.Source, ct);
        var outcome = await desk.Records.Commit(turn.Command, async draft =>
        {
            var policy = PolicyEntry.Of(id, (await draft.Load(Policy.Type, id, ct)).State);
            string title = Plain.Line(text.Title ?? policy?.Title ?? TitleOf(id), PolicyRules.LongestTitle - 1);
            await draft.Apply(Policy.Type, id, PolicyRules.Draft(policy, new PolicyDrafted(id, title, Plain.Line(name, 80), text.Hash)), ct);
            draft.Redraw(Policy.Type.Key(id));
        }, ct);
        return await new ManageCard(desk).Reply(turn, id, outcome, ct);
    }

    /// <summary><c>AI Policy (1).2.md</c> belongs to <c>ai-policy</c>.</summary>
    private static string? IdOf(string name)
    {
        string stem = name[..name.LastIndexOf('.')];
        string words = string.Concat(stem.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' '));
        string id = string.Join('-', words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Reverse().SkipWhile(IsNumber).Reverse());
        return Policy.IsId(id) ? id : null;
    }

    // Of a copy, "(1)", or of a version: "2", "v2".
    private static bool IsNumber(string word) => word.TrimStart('v').All(char.IsAsciiDigit);

    private static string TitleOf(string id) => char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');
}
