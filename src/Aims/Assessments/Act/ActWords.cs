using Aims.Conversation;
using Aims.Systems;

namespace Aims.Assessments.Act;

/// <summary>Classes, duties and days as people read them.</summary>
internal static class ActWords
{
    /// <summary><c>High-risk, Art. 6(2), Annex III 4(a)</c></summary>
    public static string Of(Classification found) => $"{Words.Of(found.Class)}, {found.Basis}";

    public static string Meaning(ActClass given) => given switch
    {
        ActClass.Prohibited => "The answers name a practice that the law forbids.",
        ActClass.HighRisk => "The strict duties of the law apply to it from their day on.",
        ActClass.Exempt => "It is used in a sensitive area, but with so small a part that it is not high-risk.",
        ActClass.Transparency => "People must be told about it, or what it makes must be marked.",
        ActClass.GeneralPurposeModel => "We offer a general-purpose model, which has duties of its own.",
        ActClass.Minimal => "The Act asks nothing of this system in particular.",
        ActClass.OutOfScope => "The Act does not apply to it.",
    };

    /// <summary><c>from 2 Dec 2027</c>, or what is known instead.</summary>
    public static string Of(Start start, Reader reader) => string.Join(" ", new[]
    {
        start.From is { } day ? $"From {reader.Day(day)}." : null,
        start.Note,
    }.OfType<string>());

    public static string Of(IEnumerable<ActRole> roles) => string.Join(" and ", roles.Select(role => role.ToString().ToLowerInvariant()));
}
