using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.ShownCards;

/// <summary>Every card that the policies slice shows.</summary>
public sealed class OfPolicies
{
    [Fact]
    public async Task Pages_and_proof() => await new Talk()
        .Says(Ana, "my acknowledgements").Showing(Ana, "acknowledgements-none")
        .Says(Ana, "AI policy").Showing(Ana, "policy-first")
        .Presses(Ana, "Next").Showing(Ana, "policy-middle")
        .HasOpenedTheLastPage(Ana).Showing(Ana, "policy-last")
        .Presses(Ana, "Acknowledge").Showing(Ana, "policy-not-ticked")
        .Presses(Ana, "Acknowledge", ("tick", "true")).Showing(Ana, "policy-acknowledged")
        .Says(Ana, "my acknowledgements").Showing(Ana, "acknowledgements-one");

    [Fact]
    public async Task Of_another_version() => await new Talk()
        .Forges(Ana, "policy.acknowledge", ("version", "0"), ("tick", "true")).Showing(Ana, "policy-superseded");
}
