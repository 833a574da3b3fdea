using Xunit;

namespace Aims.Assessments.Forms;

/// <summary>Forms that others have published, kept beside the repository.</summary>
internal static class PublishedForms
{
    public static Form Canada { get; } = Load("aia/survey-v0.10.0.json");

    private static Form Load(string file)
    {
        var loaded = FormDefinition.Load(File.ReadAllBytes(Find(new DirectoryInfo(AppContext.BaseDirectory), file)));
        Assert.True(loaded.Ok, string.Join('\n', loaded.Problems));
        return loaded.Value;
    }

    private static string Find(DirectoryInfo? folder, string file) =>
        folder is null ? throw new FileNotFoundException($"There is no shared/data/{file} beside the repository.")
        : Path.Combine(folder.FullName, "shared", "data", file) is var path && File.Exists(path) ? path
        : Find(folder.Parent, file);
}
