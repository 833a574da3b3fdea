namespace Aims.Assessments.Forms;

/// <summary>How much of a card a text takes.</summary>
internal static class CardRoom
{
    /// <summary>UTF-16 units of a text in a card's JSON, where quotes and line ends take two and symbols beyond the usual planes twelve.</summary>
    public static int Of(string text)
    {
        var room = text.Length;
        foreach (var c in text)
            room += char.IsSurrogate(c) || char.IsControl(c) ? 5 : c is '"' or '\\' ? 1 : 0;
        return room;
    }
}
