using Aims.People;
using Aims.Policies;

namespace Aims.Status;

/// <summary>Somebody who is asked to acknowledge a policy, and how far they have come. Small: there can be a hundred thousand.</summary>
public readonly struct Respondent
{
    // Days as numbers; 0 for none.
    private readonly int due, told;

    /// <param name="place">In the directory.</param>
    internal Respondent(Person person, int place, Acknowledgement? known, Response response, DateOnly? due, DateOnly? told, bool isLate) =>
        (Person, Place, Known, Response, this.due, this.told, IsLate) = (person, place, known, response, due?.DayNumber ?? 0, told?.DayNumber ?? 0, isLate);

    public Person Person { get; }

    /// <summary>What is between them and the version.</summary>
    public Acknowledgement? Known { get; }

    internal int Place { get; }

    public Response Response { get; }

    /// <summary>The last day is over, and they have not acknowledged it.</summary>
    public bool IsLate { get; }

    public bool IsMissing => Response is not Response.Acknowledged;

    /// <summary>The last day; null once they have acknowledged it.</summary>
    public DateOnly? Due => Day(due);

    /// <summary>The day on which they were asked or reminded last; null where no campaign did.</summary>
    public DateOnly? Told => Day(told);

    private static DateOnly? Day(int number) => number == 0 ? null : DateOnly.FromDayNumber(number);
}
