using System.Text;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Imports;

/// <summary>A spreadsheet of a French colleague, saved in each way that programs have.</summary>
public sealed class AFileInAnyEncoding
{
    private const string Text = "Nom;Finalité;Département;Responsable;Phase\nTri des candidatures;Trie à l'embauche – pour Zoë.;Légal;Zoë O'Neill;En service\nRédacteur;Écrit;Légal;;En service\n";

    [Theory]
    [InlineData("utf-8", false), InlineData("utf-8", true), InlineData("utf-16", false), InlineData("utf-16", true)]
    [InlineData("utf-16BE", false), InlineData("utf-16BE", true), InlineData("windows-1252", false)]
    public async Task Has_its_headings_and_its_letters(string encoding, bool marked)
    {
        var letters = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        var talk = new Talk()
            .HasImported(Lea, [.. marked ? letters.GetPreamble() : [], .. letters.GetBytes(Text)])
            .Says(Zoe, "status AIS-0001");
        await talk;
        string shown = string.Join('\n', talk.Office.Transcript);
        Assert.Contains("# Tri des candidatures", shown, StringComparison.Ordinal);
        Assert.Contains("Purpose: Trie à l'embauche – pour Zoë.", shown, StringComparison.Ordinal);
        Assert.Contains("Owner: Zoë O'Neill", shown, StringComparison.Ordinal);
        Assert.Contains("Department: Légal", shown, StringComparison.Ordinal);
        Assert.Contains("Stage: In use", shown, StringComparison.Ordinal);
    }
}
