namespace Aims.Status;

/// <summary>How many people have come how far.</summary>
public readonly record struct Tally(int Acknowledged, int Declined, int Opened, int NotOpened, int NotReached, int Late)
{
    public int Missing => Declined + Opened + NotOpened + NotReached;

    public int Asked => Acknowledged + Missing;

    public static Tally Of(IReadOnlyList<Respondent> people)
    {
        var tally = default(Tally);
        for (int at = 0; at < people.Count; at++)
            tally = tally.With(people[at]);
        return tally;
    }

    public Tally With(in Respondent one) => one.Response switch
    {
        Response.Acknowledged => this with { Acknowledged = Acknowledged + 1 },
        Response.Declined => Lacking(one) with { Declined = Declined + 1 },
        Response.Opened => Lacking(one) with { Opened = Opened + 1 },
        Response.NotOpened => Lacking(one) with { NotOpened = NotOpened + 1 },
        Response.NotReached => Lacking(one) with { NotReached = NotReached + 1 },
    };

    public int Of(Response response) => response switch
    {
        Response.Acknowledged => Acknowledged,
        Response.Declined => Declined,
        Response.Opened => Opened,
        Response.NotOpened => NotOpened,
        Response.NotReached => NotReached,
    };

    public static Tally operator +(Tally one, Tally other) => new(
        one.Acknowledged + other.Acknowledged, one.Declined + other.Declined, one.Opened + other.Opened, one.NotOpened + other.NotOpened,
        one.NotReached + other.NotReached, one.Late + other.Late);

    private Tally Lacking(in Respondent one) => one.IsLate ? this with { Late = Late + 1 } : this;
}
