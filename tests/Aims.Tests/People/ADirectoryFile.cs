using System.Text;
using Aims.People;
using Xunit;

namespace Aims.Tests.People;

public sealed class ADirectoryFile
{
    private const string Ana = """{ "id": "a-1", "name": "Ana", "mail": "a@x", "title": "t", "department": "HR", "manager": null, "roles": ["lead"] }""";

    [Fact]
    public void Says_who_works_here_and_what_they_may_do()
    {
        var file = Read($$"""{ "tenant": "t-1", "people": [{{Ana}}] }""");
        var ana = Assert.Single(file.Everybody);
        Assert.Equal("t-1", file.Tenant);
        Assert.True(ana.Is(Role.Lead));
        Assert.Same(ana, file.Find(PersonId.Parse("A-1")));
        Assert.Null(file.Find(PersonId.Parse("b-2")));
    }

    [Theory]
    [InlineData("""{ "tenant": "t|1", "people": [] }""", "tenant")]
    [InlineData("""{ "tenant": "t/1", "people": [] }""", "tenant")]
    [InlineData("""{ "people": [] }""", "not valid")]
    [InlineData("""null""", "empty")]
    [InlineData("""[""", "not valid")]
    [InlineData("""{ "tenant": "t-1", "people": [{ "id": "a/1", "name": "A", "mail": "", "title": "", "department": "", "roles": [] }] }""", "not valid")]
    [InlineData($$"""{ "tenant": "t-1", "people": [{{Ana}}, {{Ana}}] }""", "twice")]
    [InlineData("""{ "tenant": "t-1", "people": [{ "id": "a-1", "name": "Ana", "mail": "", "title": "", "department": "", "manager": "m-9", "roles": [] }] }""", "reports to m-9")]
    [InlineData("""{ "tenant": "t-1", "people": [{ "id": "a-1", "name": "Ana", "mail": "", "title": "", "department": "", "roles": ["king"] }] }""", "not valid")]
    public void That_is_wrong_is_refused_with_the_reason(string json, string reason)
    {
        var refusal = Assert.Throws<InvalidDataException>(() => Read(json));
        Assert.Contains(reason, refusal.Message, StringComparison.OrdinalIgnoreCase);
    }

    private static DirectoryFile Read(string json) => DirectoryFile.Parse(Encoding.UTF8.GetBytes(json));
}
