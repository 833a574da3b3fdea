using Aims.Cards;
using Aims.Conversation;
using Aims.Policies;

namespace Aims.Exports;

/// <summary>The buttons that lead to the proof of who acknowledged what.</summary>
public static class ProofButton
{
    public const string AskVerb = "export.ask-proof", Verb = "export.proof", DayField = "day", PersonField = "person";

    /// <summary>Of a policy, on a day that is asked for.</summary>
    public static Execute Of(string policy) => Button.Open("Proof", AskVerb, (Acknowledgement.PolicyField, policy));

    /// <summary>Of one person, with all policies.</summary>
    public static Execute OfPerson(string person) => Button.Open("Take it along", Verb, (PersonField, person));
}
