using Aims.Assessments.Forms;
using Aims.Assessments.Library;

namespace Aims.Assessments;

/// <summary>What was submitted before an assessment was opened again, as far as it differs from what is answered now.</summary>
/// <param name="At">When it was submitted.</param>
/// <param name="Changed">The answers as they were, of the questions that were answered anew or cleared since.</param>
/// <param name="Added">The questions answered since that had no answer.</param>
public sealed record Submission(Result Result, IReadOnlyList<string> Because, DateTimeOffset At, Answers Changed, IReadOnlyList<string> Added)
{
    /// <summary>The form it was answered on, when the answers have moved to another version since; else null.</summary>
    public FormUsed? Form { get; init; }

    /// <summary>The questions whose answer is another than then.</summary>
    public IEnumerable<string> Differing(Answers now) =>
        Changed.Where(then => !then.Value.Equals(now[then.Key])).Select(then => then.Key).Concat(Added.Where(question => now[question] is not null));

    /// <summary>Everything that was answered then.</summary>
    public Answers Of(Answers now) => now.Changed(Changed, Added);

    /// <summary>Remembers what was there before these questions were touched for the first time.</summary>
    internal Submission After(Answers before, IEnumerable<string> touched)
    {
        var first = touched.Where(question => Changed[question] is null && !Added.Contains(question)).ToList();
        return this with
        {
            Changed = Changed.Changed(Answers.From(first.Where(q => before[q] is not null).Select(q => KeyValuePair.Create(q, before[q]!))), []),
            Added = [.. Added, .. first.Where(q => before[q] is null)],
        };
    }
}
