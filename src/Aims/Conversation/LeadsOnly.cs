using Aims.Ledger;
using Aims.People;

namespace Aims.Conversation;

/// <summary>What only governance leads may do: whoever else tries it is told whom to turn to.</summary>
public static class LeadsOnly
{
    /// <param name="code">Of the refusal: <c>policy.not-lead</c>.</param>
    /// <param name="what">What they may: <c>change the policies</c>.</param>
    /// <param name="please">What somebody else can do: <c>send it to</c>, and a lead's name follows.</param>
    public static Refusal? Refuses(Person who, IDirectory directory, string code, string what, string please) => who.Is(Role.Lead) ? null : new(code,
        directory.With(Role.Lead) is [var lead, ..]
            ? $"Only a governance lead can {what}. Please {please} {lead.Name}."
            : $"Only a governance lead can {what}.");
}
