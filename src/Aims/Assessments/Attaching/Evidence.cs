using System.Text.Json.Serialization;
using Aims.People;

namespace Aims.Assessments.Attaching;

/// <summary>A file or a link that supports an answer.</summary>
/// <param name="Number">Within the assessment; never given twice.</param>
/// <param name="Name">The file's name, or what the link is called.</param>
/// <param name="File">Null for a link.</param>
/// <param name="Link">An https address; null for a file.</param>
public sealed record Evidence(int Number, string Question, string Name, KeptFile? File, string? Link, PersonId By, DateTimeOffset At)
{
    /// <summary>Where a link leads, in the letters that a browser resolves: look-alikes of other alphabets show as what they are.</summary>
    [JsonIgnore]
    public string? Host => Link is null ? null : new Uri(Link).IdnHost;
}

/// <summary>A file as it was kept.</summary>
/// <param name="Sha256">Of its bytes, in lower-case hex: the name under which they are stored.</param>
/// <param name="Type">Its media type, by what is in it.</param>
/// <param name="Size">In bytes.</param>
public sealed record KeptFile(string Sha256, string Type, long Size, ScanVerdict Scan);

public sealed record EvidenceAttached(Evidence Evidence) : AssessmentEvent;

/// <summary>It no longer supports the answer. It stays in the history, and so does its file.</summary>
public sealed record EvidenceRetired(int Number) : AssessmentEvent;
