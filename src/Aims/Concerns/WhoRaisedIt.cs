using System.Text.RegularExpressions;
using Aims.Conversation;

namespace Aims.Concerns;

/// <summary>"who reported concern C-17?": nobody can know. The answer is the same for every concern and whoever asks.</summary>
public sealed partial class WhoRaisedIt : Intent
{
    private const string Refused =
        "That is not told. Who raised an anonymous concern is kept nowhere, so nobody can know it; who raised one with their name stands on its card, for those who look into it. Please do not try to find out.";

    public override string Verb => "concern.who";

    public override IReadOnlyList<string> Phrases => ["who raised the concern", "who reported the concern", "who is behind the concern"];

    public override Fields? Hear(string text) => text.Length <= 200 && (Who().IsMatch(text) || OfWhom().IsMatch(text)) && Thing().IsMatch(text) ? Fields.None : null;

    public override Task<Reply> Answer(Turn turn, CancellationToken ct) => Task.FromResult(Reply.Say(Refused));

    [GeneratedRegex(@"\b(who|whose|by whom|wer|von wem|qui|quien|quién)\b.*\b(reported|raised|wrote|sent|filed|submitted|made|complained|is behind|is it|reports|gemeldet|geschrieben|geäußert|meldete|signalé|écrit|soulevé|report[óo]|plante[óo]|escribi[óo]|denunci[óo])", RegexOptions.IgnoreCase, 200)]
    private static partial Regex Who();

    [GeneratedRegex(@"\b(reporter|author|writer|sender|identity|name of the person|raised by|reported by|whistle-?blower|melder|verfasser|auteur|autor)\b", RegexOptions.IgnoreCase, 200)]
    private static partial Regex OfWhom();

    [GeneratedRegex(@"\b(concerns?|C-\d{1,9}|bedenken|inquiétude|préoccupation|preocupaci[óo]n|whistle-?blower)\b", RegexOptions.IgnoreCase, 200)]
    private static partial Regex Thing();
}
