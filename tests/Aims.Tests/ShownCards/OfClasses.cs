using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.ShownCards;

/// <summary>Every card of the EU AI Act class.</summary>
public sealed class OfClasses
{
    private static readonly (string, string)[] Hiring = [("areas", "employment"), ("shows", "talks")];

    private static readonly string[] Pages = ["scope", "practices", "product", "areas", "uses", "weight", "shows", "facts"];

    [Fact]
    public async Task Pages_filled() => await Pages.Aggregate(
        new Talk().HasRegistered(Ana).Presses(Ana, "AI Act class").Showing(Ana, "act-class-none").Presses(Ana, "Classify").Showing(Ana, "act-first").Presses(Ana, "Next").Showing(Ana, "act-problems")
            .HasScreened(Ana, Hiring).Showing(Ana, "act-review"),
        (talk, page) => talk.Forges(Ana, "act.open", ("classification", "AC-0001"), ("page", page)).Showing(Ana, $"act-{page}"));

    [Fact]
    public async Task The_page_of_a_maker() => await new Talk()
        .HasRegistered(Ana).Presses(Ana, "AI Act class").Presses(Ana, "Classify").HasScreened(Ana, ("roles", "provider"))
        .Forges(Ana, "act.open", ("classification", "AC-0001"), ("page", "model")).Showing(Ana, "act-model");

    [Fact]
    public async Task The_largest_page() => await new Talk()
        .HasRegistered(Ana).Presses(Ana, "AI Act class").Presses(Ana, "Classify").HasScreened(Ana, Hiring)
        .Forges(Ana, "act.open", ("classification", "AC-0001"), ("page", "areas"))
        .Presses(Ana, "Next", ("areas", "biometrics,infrastructure,education,employment,services,police,migration,justice")).Showing(Ana, "act-largest-page");

    [Fact]
    public async Task The_largest_class() => await new Talk()
        .HasRegistered(Ana).HasClassified(
            Ana, ("roles", "provider,deployer,importer,distributor"), ("product", "safety"), ("third-party", "unsure"),
            ("areas", "biometrics,infrastructure,education,employment,services,police,migration,justice"),
            ("biometrics", "1a,1b,1c"), ("infrastructure", "2"), ("education", "3a,3b,3c,3d"), ("employment", "4a,4b"), ("services", "5a,5b,5c,5d"),
            ("police", "6a,6b,6c,6d,6e"), ("migration", "7a,7b,7c,7d"), ("justice", "8a,8b"), ("profiles", "unsure"),
            ("shows", "talks,makes,feelings,deepfake,public-text"), ("user-body", "public"), ("on-market-since", "2020-01-01"), ("model", "unsure"))
        .Showing(Ana, "act-largest-class")
        .Presses(Ana, "Show the duties").Presses(Ana, "Next").Showing(Ana, "act-largest-duties")
        .Presses(Ana, "Show the class").Presses(Ana, "Show the system").Showing(Ana, "act-largest-system");

    [Fact]
    public async Task Of_the_result() => await new Talk()
        .HasRegistered(Ana).HasClassified(Ana, Hiring).Showing(Ana, "act-class-high-risk")
        .Presses(Ana, "Show the duties").Showing(Ana, "act-duties-1")
        .Presses(Ana, "Next").Showing(Ana, "act-duties-2")
        .Presses(Ana, "Show the class").Presses(Ana, "Show the system").Showing(Ana, "act-system")
        .Presses(Ana, "AI Act class").Presses(Ana, "Classify again").PressesAt(Ana, "Products", "Change").Presses(Ana, "Save for later").Showing(Ana, "act-saved")
        .Forges(Priya, "act.class", ("system", "AIS-0001")).Showing(Priya, "act-class-again");

    [Fact]
    public async Task Of_the_other_results() => await new Talk()
        .HasRegistered(Ana).HasClassified(Ana).Showing(Ana, "act-class-minimal")
        .HasRegistered(Ana, "Mood reader").HasClassified(Ana, ("practices", "f")).Showing(Ana, "act-class-prohibited").Showing(Lea, "act-class-prohibited-lead")
        .HasRegistered(Ana, "Sorter").HasClassified(Ana, ("areas", "employment"), ("profiles", "no"), ("part", "a")).Showing(Ana, "act-class-exempt")
        .HasRegistered(Ana, "Word list").HasClassified(Ana, ("is-ai", "rules")).Showing(Ana, "act-class-out-of-scope")
        .HasRegistered(Ana, "Chatbot").HasClassified(Ana, ("shows", "talks,makes"), ("roles", "provider,deployer")).Showing(Ana, "act-class-transparency")
        .HasRegistered(Ana, "Unsorted")
        .Says(Lea, "systems by AI Act class").Showing(Lea, "count-by-act-class")
        .Says(Lea, "which systems are prohibited").Showing(Lea, "act-prohibited")
        .Says(Lea, "which systems are not classified").Showing(Lea, "act-unclassified")
        .Says(Lea, "which systems are high-risk").Showing(Lea, "act-none");
}
