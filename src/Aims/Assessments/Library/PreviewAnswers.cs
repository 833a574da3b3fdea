using System.IO.Compression;
using System.Text.Json;
using Aims.Assessments.Forms;

namespace Aims.Assessments.Library;

/// <summary>The answers of a preview, which its own cards carry from page to page: nothing of them is stored.</summary>
internal static class PreviewAnswers
{
    // What people type while they try a form is not read again; the buttons of a card have room for little.
    private const int LongestText = 60;

    private const int MostBytes = 64 * 1024;

    public static string Write(Answers answers)
    {
        using var packed = new MemoryStream();
        using (var pack = new DeflateStream(packed, CompressionLevel.SmallestSize))
            JsonSerializer.Serialize(pack, Answers.From(answers.Select(Short)), AssessmentsJson.Default.Answers);
        return Convert.ToBase64String(packed.ToArray());
    }

    /// <summary>What a card carried; nothing when it is not what <see cref="Write"/> makes.</summary>
    public static Answers Read(string? text)
    {
        if (text is null)
            return Answers.Empty;
        try
        {
            using var unpack = new DeflateStream(new MemoryStream(Convert.FromBase64String(text)), CompressionMode.Decompress);
            byte[] json = new byte[MostBytes];
            int read = unpack.ReadAtLeast(json, MostBytes, throwOnEndOfStream: false);
            return JsonSerializer.Deserialize(json.AsSpan(..read), AssessmentsJson.Default.Answers) ?? Answers.Empty;
        }
        catch (Exception e) when (e is FormatException or InvalidDataException or JsonException)
        {
            return Answers.Empty;
        }
    }

    private static KeyValuePair<string, Answer> Short(KeyValuePair<string, Answer> answer) =>
        answer.Value is Answer.Text { Value: { Length: > LongestText } text } ? KeyValuePair.Create(answer.Key, (Answer)new Answer.Text(text[..LongestText])) : answer;
}
