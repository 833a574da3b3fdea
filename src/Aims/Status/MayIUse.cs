using System.Text.RegularExpressions;
using Aims.Conversation;
using Aims.People;
using Aims.Systems;

namespace Aims.Status;

/// <summary>"may I use ChatGPT", "is CV screener approved": whether the register has an approved use of it, and what for.</summary>
public sealed partial class MayIUse(StatusIndex index, IDirectory directory) : Intent
{
    public const string Name = "status.may-use";

    private const int NearShown = 3;

    public override string Verb => Name;

    public override bool Public => true;

    public override IReadOnlyList<string> Phrases =>
    [
        "may I use {what}", "can I use {what}", "am I allowed to use {what}", "may we use {what}", "are we allowed to use {what}", "is it allowed to use {what}",
        "is it ok to use {what}", "do we allow {what}", "may I use",
    ];

    public override Hint Hint => new("may I use AIS-0001", "whether a system is approved, and for what; its name or product will do");

    public override Fields? Hear(string text) => IsApproved.Match(text) is { Success: true } match ? Fields.Of("what", match.Groups[1].Value) : null;

    public override async Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if ((turn.Fields.Text("what") ?? turn.Fields.Text(AiSystem.Type.Kind)) is not { } what)
            return Reply.Say("Which one? Say its name, for example: may I use CV screener?");
        var (called, uses, near) = await index.Ask(About.Register, world => Find(world, what, turn), ct);
        return uses switch
        {
            [] => UseCard.Unknown(turn, called, near, directory),
            [var (only, notes)] => UseCard.One(turn, only, notes, directory),
            _ => UseCard.Several(turn, called, [.. uses.Select(use => use.System)]),
        };
    }

    private static (string Called, IReadOnlyList<(AiSystem System, IReadOnlyList<string> Notes)> Uses, IReadOnlyList<AiSystem> Near) Find(World world, string what, Turn turn)
    {
        bool Seen(AiSystem s) => s.IsInRegister || (turn.Private && s.IsOfOwnerOrRequester(turn.Who.Id));
        string called = what;
        var uses = RegisterSearch.Called(world, what, Seen);
        if (uses.Count == 0 && What.Match(what) is { Success: true } shorter)
        {
            called = shorter.Groups[1].Value;
            uses = RegisterSearch.Called(world, called, Seen);
        }
        // What was retired is told only when nothing took its place.
        if (uses.Any(use => use.State is not SystemState.Retired))
            uses = [.. uses.Where(use => use.State is not SystemState.Retired)];
        return (called, [.. uses.Select(use => (use, Notes(world, use)))], uses.Count > 0 ? [] : RegisterSearch.NearlyCalled(world, called, Seen, NearShown));
    }

    private static IReadOnlyList<string> Notes(World world, AiSystem system) =>
        world.Screening(system.Act?.Screening)?.Recorded?.Classification.Notes ?? [];

    // "is CV screener approved for use?"
    [GeneratedRegex(@"^\s*is\s+(.{2,200}?)\s+(?:approved|allowed|permitted|ok|okay)(?:\s+(?:for|to)\s.{0,60})?\s*[?!.]*\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex IsApproved { get; }

    // "ChatGPT to write letters"
    [GeneratedRegex(@"^\s*(.{2,200}?)\s+(?:for|to|with|in|at|on)\s", RegexOptions.IgnoreCase)]
    private static partial Regex What { get; }
}
