using System.Collections.Immutable;
using Aims.Assessments.Forms.Expressions;

namespace Aims.Assessments.Forms.Scoring;

/// <summary>How the answers to a form become a level. Immutable and safe for any number of threads.</summary>
/// <remarks>
/// Only answers that count give points, unless the file counts those to hidden questions too. Their tally is the raw risk; mitigation may leave only a part of it; the rest is rounded
/// to the total. The level is the highest that the total reaches, or an override's if higher.
/// </remarks>
public sealed class ScoringRules
{
    private readonly Form form;
    private readonly ScoringParts parts;

    internal ScoringRules(Form form, ScoringParts parts) => (this.form, this.parts) = (form, parts);

    /// <summary>Levels 1 to 4, in order.</summary>
    public ImmutableArray<RiskLevel> Levels => parts.Levels;

    /// <summary>What the answers can bring up, for their owner to rate and treat.</summary>
    public RiskProposals Risks { get; internal init; } = RiskProposals.None;

    /// <param name="number">1 to 4.</param>
    public RiskLevel Level(int number) => Levels[number - 1];

    /// <param name="answers">As they are stored.</param>
    /// <param name="today">Where the form or a rule asks for the day; without one, <c>today()</c> is empty.</param>
    public Score Of(Answers answers, DateOnly? today = null)
    {
        var form = today is { } day ? this.form.On(day) : this.form;
        var sheet = parts.CountsHidden ? form.FillAll(answers) : form.Fill(answers);
        var scores = parts.Risk.Of(sheet);
        var raw = parts.Risk.Sum(scores);
        var mitigation = parts.Mitigation?.Of(sheet);
        var total = Round(mitigation is { Reduces: true } ? raw * mitigation.Keeps / 100 : raw);
        var byTotal = Levels.Last(level => level.IsReachedBy(total, parts.Risk.Maximum));
        var taken = Strictest(parts.CountsHidden ? form.Fill(answers) : sheet);
        var level = Level(Math.Max(byTotal.Number, taken?.Level ?? 1));
        return new Score(level, byTotal, total, raw, parts.Risk.Maximum, scores, mitigation, taken);
    }

    private OverrideTaken? Strictest(Sheet sheet)
    {
        OverrideTaken? strictest = null;
        foreach (var rule in parts.Overrides)
        {
            if (rule.If.Holds(sheet.Answers) && (strictest is null || Strictness(rule.Taken).CompareTo(Strictness(strictest)) > 0))
                strictest = rule.Taken;
        }
        return strictest;
    }

    private static (int Level, bool Stop) Strictness(OverrideTaken taken) => (taken.Level, taken.Stop);

    // Thirds and the like are cut off in a decimal: what is 20 less a trillionth is 20, and must not round down to 19.
    private int Round(decimal total) => (int)(parts.Rounding switch
    {
        Rounding.HalfUp => decimal.Round(decimal.Round(total, 9), 0, MidpointRounding.AwayFromZero),
        Rounding.Up => decimal.Ceiling(decimal.Round(total, 9)),
        Rounding.Down => decimal.Floor(decimal.Round(total, 9)),
    });
}

/// <summary>What a scoring file says.</summary>
/// <param name="CountsHidden">Answers that were given before their question was hidden give points too.</param>
internal sealed record ScoringParts(
    Rounding Rounding,
    bool CountsHidden,
    ImmutableArray<RiskLevel> Levels,
    Tally Risk,
    Mitigation? Mitigation,
    ImmutableArray<Override> Overrides);

/// <summary>How a total becomes a whole number.</summary>
internal enum Rounding { HalfUp, Up, Down }

internal sealed record Override(Condition If, OverrideTaken Taken);
