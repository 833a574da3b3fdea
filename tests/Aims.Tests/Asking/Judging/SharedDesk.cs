using Aims.Tests.Asking.KnownWorld;
using Xunit;

namespace Aims.Tests.Asking.Judging;

/// <summary>One known world for all who only ask: to found it takes longer than to ask.</summary>
internal static class SharedDesk
{
    private static readonly Lazy<Task<Desk>> Known = new(() => Desk.Open(Facts.Read(), CancellationToken.None));

    /// <param name="before">What was asked before, in the same conversation.</param>
    public static async Task<Got> Ask(string language, string role, string text, params string[] before) =>
        await (await Known.Value).Ask(new Question("", role, text, new NeutralQuery("list", "")) { Language = language, PreviousTurns = before }, TestContext.Current.CancellationToken);

    /// <summary>What a lead's text was read as, spelled out.</summary>
    public static async Task<string> Read(string language, string text, params string[] before) =>
        Spelled.Of((await Ask(language, "governance_lead", text, before)).Answer!.Question);
}
