using System.Globalization;
using Aims.Ledger;
using Aims.People;
using Aims.Reach;

namespace Aims.Bot.Teams;

/// <summary>That the bot tried to install itself for somebody, in the row <c>install|{person}</c>.</summary>
/// <param name="NotBefore">It is not tried again before; real time.</param>
/// <param name="Failure">Null while it is under way, and when it went well.</param>
internal sealed record InstallAttempt(DateTimeOffset NotBefore, InstallFailure? Failure)
{
    public static string Key(PersonId who) => $"install|{who}";

    public static InstallAttempt Of(Row row) => new(
        DateTimeOffset.Parse(row["NotBefore"], CultureInfo.InvariantCulture),
        Enum.TryParse<InstallFailure>(row.Find("Failure"), out var failure) ? failure : null);

    public Row ToRow(PersonId who, string etag = "")
    {
        var columns = new Dictionary<string, string> { ["NotBefore"] = NotBefore.ToString("O", CultureInfo.InvariantCulture) };
        if (Failure is { } failure)
            columns["Failure"] = failure.ToString();
        return new Row(Key(who), columns, etag);
    }
}
