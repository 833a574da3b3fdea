using Aims.Cards;
using Aims.Conversation;
using Aims.People;

namespace Aims.Policies;

/// <summary>"draft policy": how a new text comes here, and the text in force to begin from.</summary>
public sealed class HowToDraft(IDirectory directory) : Intent
{
    public const string Name = "policy.how-to-draft";

    public override string Verb => Name;

    public override IReadOnlyList<string> Phrases =>
        ["draft policy", "draft a policy", "new policy", "add a policy", "write a policy", "upload policy", "upload a policy", "change policy", "change AI policy", "new version of policy"];

    public override Hint Hint => new("draft policy", "a new policy, or a new version of one", who => who.Is(Role.Lead));

    public override Task<Reply> Answer(Turn turn, CancellationToken ct)
    {
        if (PolicyRules.NotLead(turn.Who, directory) is { } refusal)
            return Task.FromResult(Reply.Say(refusal.Text));
        const string said = "Send me the text as a Markdown file (.md) in this chat.";
        return Task.FromResult(new Reply(
            Look.Card(
                "Draft a policy", said,
                [
                    Look.Text(said),
                    Look.Facts(
                        ("1. Name it", "The file's name says which policy it is: ai-policy.md is a new version of the AI policy, acceptable-use.md a policy of its own."),
                        ("2. Write it", "## for headings, - for lists, ** for bold, tables of up to 3 columns, links to https and mailto. No HTML, no pictures."),
                        ("3. Send it", "I say what is wrong with it, line by line, and show it as everybody will see it, with what has changed."),
                        ("4. Ask for more", "Lines between --- at its head: \"read: all\" asks for all pages, \"check: <form>\" for a check, \"kind: training\" with \"valid-months: 12\" makes it a training."),
                        ("5. Review", "Somebody who has no part in it approves it. Then you publish it from a day on.")),
                ],
                primary: OfferPolicy.Button("The AI policy as a file", PolicyLibrary.AiPolicy),
                secondary: [Button.Open("All policies", ListPolicies.Name)]),
            said));
    }
}
