using Aims.Cards;
using Xunit;

namespace Aims.Tests.Cards;

/// <summary>Cards as the slices compose them.</summary>
public sealed class ComposedCards
{
    private static readonly ActionData Approval = [("approval", "AP-0007"), ("command", "6f1c")];

    [Fact]
    public void A_step_of_a_registration() => Golden.Matches("registration-step", Look.Card(
        "Register CV screener",
        "Step 2 of 5: who is responsible.",
        [
            Look.Progress(2, 5, "Responsibility"),
            Look.Field(
                new Input.ChoiceSet("owner", "Who owns the system?", "Choose the owner.", [new("Ana Lima", "p-1"), new("Max Vogel", "p-2")])
                {
                    IsRequired = true,
                    Style = ChoiceStyle.Filtered,
                    Placeholder = "Type a name",
                },
                help: "The person who answers for the system, not the one who installed it."),
            Look.Field(
                new Input.ChoiceSet("origin", "Where does it come from?", "Choose one.", [new("Bought or rented", "supplier"), new("Built by us", "own")])
                {
                    IsRequired = true,
                    Style = ChoiceStyle.Expanded,
                }),
            Look.Field(new Input.Text("supplier", "Supplier", "Give the supplier's name.") { MaxLength = 120 }, example: "Contoso Ltd"),
        ],
        id: "AIS-0042",
        state: "Draft",
        primary: new Execute("Save and continue", "systems.save", [("system", "AIS-0042"), ("step", "2"), ("command", "9b2e")]),
        secondary:
        [
            new Execute("Back", "systems.step", [("system", "AIS-0042"), ("step", "1")]) { AssociatedInputs = AssociatedInputs.None },
            new Execute("Finish later", "systems.leave", [("system", "AIS-0042")]) { AssociatedInputs = AssociatedInputs.None },
        ]));

    [Fact]
    public void A_request_for_approval() => Golden.Matches("approval-request", Look.Card(
        "Approve CV screener?",
        "Ana Lima asks you to approve CV screener. Its level is 3, high.",
        [
            Look.Text("Ana Lima asks you to approve this system. You are her manager, so the decision is yours."),
            Look.Facts(("Level", "3 · high"), ("Purpose", "Sorts applications by fit"), ("People affected", "Applicants, about 400 a year")),
            Look.Quote("Why the level is 3", "It prepares decisions about people, and they cannot object to the machine."),
            Look.Field(
                new Input.Text("reason", "Reason or comment", "Say why.") { IsMultiline = true, MaxLength = 1000 },
                help: "Needed when you reject or ask for changes."),
        ],
        id: "AP-0007",
        state: "Waiting for you",
        notice: Notice.Warning("It uses personal data."),
        primary: new Execute("Approve", "approvals.approve", Approval),
        secondary:
        [
            new Execute("Ask for changes", "approvals.change", Approval),
            new Execute("Reject", "approvals.reject", Approval) { Style = ActionStyle.Destructive },
        ]));

    [Fact]
    public void An_answer_about_the_status() => Golden.Matches("status-answer", Look.Card(
        "57 systems are in the register",
        "57 systems are in the register. 3 wait for approval, the oldest for 12 days.",
        [
            Look.Subtle("All departments, as of 1 March 2026, 09:30."),
            Look.Counts(
                "Systems by state",
                new("Approved", 41, ChartColor.Good),
                new("Draft", 13, ChartColor.Neutral),
                new("Awaiting approval", 3, ChartColor.Warning)),
            Look.Heading("Waiting for approval"),
            Look.Rows(
            [
                new("CV screener", "AIS-0042 · Ana Lima · with Max Vogel for 12 days", new Execute("Remind", "approvals.remind", [("approval", "AP-0007")])),
                new("[click](https://evil)", "AIS-0043 · **x** · with Max Vogel for 2 days", new Execute("Remind", "approvals.remind", [("approval", "AP-0008")])),
                new("מסנן קורות חיים 👩🏽‍💻", "AIS-0044 · Ana Lima · with Lea Sommer for 1 day"),
            ]),
        ],
        secondary: [new Execute("Export", "status.export")]));
}
