using System.Text;
using Aims.Bot.Teams;
using Xunit;

namespace Aims.Bot.Tests.Teams;

internal static class Incoming
{
    public static Activity Read(string json)
    {
        Assert.True(ActivityReader.TryRead(Encoding.UTF8.GetBytes(json), out var activity, out var problem), problem);
        return activity;
    }

    public static string? Problem(ReadOnlySpan<byte> utf8)
    {
        Assert.Equal(ActivityReader.TryRead(utf8, out var activity, out var problem), activity is not null);
        Assert.Equal(activity is null, problem is not null);
        return problem;
    }
}
