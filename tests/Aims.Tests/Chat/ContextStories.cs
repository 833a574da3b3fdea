using Aims.People;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Chat;

/// <summary>What stories about the context and about responsibilities begin with, played without a transcript.</summary>
internal static class ContextStories
{
    public static Talk HasScopeDraft(this Talk talk) => talk.Aside(t => t
        .Forges(Lea, "context.write", ("context-document", "scope"), ("entry", "1"), ("says", "All AI systems of Contoso in Vienna and Berlin."))
        .Forges(Lea, "context.write", ("context-document", "scope"), ("entry", "2"), ("says", "Prototypes of the laboratory: they touch no decisions."))
        .Forges(Lea, "context.write", ("context-document", "scope"), ("entry", "3"), ("says", "We deploy what we buy.")));

    /// <summary>Lea wrote it, Ingrid confirmed it.</summary>
    public static Talk HasScope(this Talk talk) => talk.HasScopeDraft().Aside(t => t
        .Forges(Lea, "context.bring-in-force", ("context-document", "scope"), ("reason", "The first one."), ("confirmed-by", "ingrid"), ("seen", "3"))
        .Forges(Ingrid, "context.confirm", ("context-document", "scope")));

    public static Talk HasIssues(this Talk talk) => talk.Aside(t => t
        .Forges(Lea, "context.write", ("context-document", "issues"), ("entry", "1"), ("matters", "no"), ("says", "Our models are small and run where power is green."))
        .Forges(Lea, "context.write", ("context-document", "issues"), ("entry-title", "Rules for AI in hiring"), ("side", "External"), ("matters", "yes"), ("says", "They apply to two of our systems from 2 Dec 2027."))
        .Forges(Lea, "context.write", ("context-document", "issues"), ("entry-title", "Few data scientists"), ("side", "Internal"), ("matters", "yes"), ("says", "Two people know our models."))
        .Forges(Lea, "context.bring-in-force", ("context-document", "issues"), ("reason", "The first one."), ("seen", "3")));

    public static Talk HasParties(this Talk talk) => talk.Aside(t => t
        .Forges(Lea, "context.write", ("context-document", "parties"), ("entry-title", "Applicants"), ("says", "To know that a machine ranks them."), ("met", "All of it."))
        .Forges(Lea, "context.write", ("context-document", "parties"), ("entry-title", "Works council"), ("says", "A say before a system is used."), ("met", "Approval before use; the rest is in the agreement."))
        .Forges(Lea, "context.bring-in-force", ("context-document", "parties"), ("reason", "The first one."), ("seen", "2")));

    /// <summary>A lead names who answers for something.</summary>
    public static Talk HasAssigned(this Talk talk, string what, Person accountable, params Person[] responsible) => talk.Aside(t => t
        .Forges(Lea, "responsibility.assign", ("responsibility", what), ("accountable", accountable.Id.Value), ("responsible", string.Join(',', responsible.Select(who => who.Id.Value)))));

    public static Talk HasAccepted(this Talk talk, Person who, string what) => talk.Aside(t => t.Forges(who, "responsibility.accept", ("responsibility", what)));
}
