using Aims.Tests.Chat;
using Aims.Tests.Situations;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.ShownCards;

/// <summary>Questions that are kept, shared and subscribed, and a lead's digest.</summary>
public sealed class OfSavedQuestions
{
    [Fact]
    public async Task From_saving_to_deleting() => await SavingQuestions.Register()
        .Says(Lea, "AI systems without an assessment").Presses(Lea, "Save").Showing(Lea, "saved-new")
        .Presses(Lea, "Save", ("name", "Not assessed")).Showing(Lea, "saved")
        .Presses(Lea, "Rename").Showing(Lea, "saved-rename").Presses(Lea, "Not now")
        .Presses(Lea, "Share").Presses(Lea, "Share it", ("colleague", "ana")).Showing(Ana, "saved-shared")
        .Presses(Lea, "Share").Showing(Lea, "saved-share").Presses(Lea, "Back")
        .Presses(Lea, "Subscribe").Presses(Lea, "Subscribe").Presses(Lea, "Change when it comes").Showing(Lea, "saved-subscribe")
        .Says(Lea, "my questions").Showing(Lea, "saved-list").Presses(Lea, "Ask").Showing(Lea, "saved-answer")
        .Presses(Lea, "Rename, share, subscribe").Presses(Lea, "Delete").Showing(Lea, "saved-deleted");

    [Fact]
    public async Task As_they_arrive() => await SavingQuestions.Subscribed(SavingQuestions.Register())
        .SendsQuestions().Later(TimeSpan.FromDays(1)).SendsQuestions().HasRegistered(Zoe, "Code helper")
        .Later(TimeSpan.FromDays(1)).SendsQuestions().Showing(Lea, "saved-arrived");

    [Fact]
    public async Task A_leads_digest() => await SavingQuestions.Register().Later(TimeSpan.FromDays(7)).SendsDigests().Showing(Lea, "digest-lead");
}
