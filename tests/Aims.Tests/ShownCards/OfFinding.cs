using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.ShownCards;

/// <summary>Every card about what the register has already.</summary>
public sealed class OfFinding
{
    [Fact]
    public async Task Twins() => await new Talk()
        .HasImported(Lea, "Name,Purpose,Owner,Department,Supplier,Status\nCV screener,Sorts applications for recruiters,ana@contoso.example,Legal,Contoso AI,In use\n"
            + "CV-screening tool,Ranks applicants for jobs,max@contoso.example,Legal,Fabrikam,Pilot")
        .Says(Zoe, "register")
        .Presses(Zoe, "Next", ("name", "CV screener"), ("purpose", "Sorts applications for our recruiters.")).Showing(Zoe, "twins")
        .Presses(Zoe, "This is the same").Showing(Zoe, "twin-joined")
        .Presses(Zoe, "I do not use it any more").Showing(Zoe, "twin-left");

    [Fact]
    public async Task May_I_use() => await new Talk()
        .HasApproval(Ana, Max).HasCompletedTheRecord(Ana).HasRegistered(Ana, "Letter writer")
        .Says(Zoe, "may I use CV screener").Showing(Zoe, "may-use-yes")
        .Aside(t => t.Presses(Zoe, "I use it")).Says(Zoe, "may I use CV screener").Showing(Zoe, "may-use-user")
        .Says(Zoe, "may I use Letter writer").Showing(Zoe, "may-use-not-yet")
        .Says(Zoe, "may I use Contoso AI").Showing(Zoe, "may-use-several")
        .Says(Zoe, "may I use letter checker").Showing(Zoe, "may-use-unknown")
        .Aside(t => t.Says(Lea, "AIS-0001").Presses(Lea, "Suspend").Presses(Lea, "Suspend", ("reason", "It ranked two applicants by where they live.")))
        .Says(Zoe, "may I use CV screener").Showing(Zoe, "may-use-no");
}
