using Aims.Ledger;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Moq;
using Xunit;

namespace Aims.Bot.Tests.Functions;

public sealed class ABackgroundServiceFails
{
    private readonly Mock<IQueue> queue = new() { CallBase = true };
    private readonly Mock<ILogger<OutboxPump>> log = new();

    [Fact]
    public async Task The_process_ends_with_a_code_that_the_host_takes_for_a_fault()
    {
        queue.Setup(q => q.Send(It.IsAny<Message>(), It.IsAny<TimeSpan?>(), It.IsAny<CancellationToken>())).ThrowsAsync(new IOException("away"));
        // Even saying so fails: nothing is left that could go on.
        log.Setup(l => l.IsEnabled(It.IsAny<LogLevel>())).Throws<InvalidOperationException>();
        var outbox = new Outbox(new MemoryTable(), queue.Object, new FakeTimeProvider());
        outbox.Committed("tenant", 1, [new Message("m", null, null, "system|AIS-0001")]);
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddSingleton<IHostedService>(new OutboxPump(outbox, log.Object));
        using var host = builder.Build();
        try
        {
            await host.RunAsync(TestContext.Current.CancellationToken);
            Assert.Equal(1, Environment.ExitCode);
        }
        finally
        {
            Environment.ExitCode = 0;
        }
    }
}
