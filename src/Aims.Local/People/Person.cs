namespace Aims.Local.People;

/// <summary>
/// Somebody of the local directory. The id is the Entra object id, a GUID; the manager is the id of whom the person
/// reports to, null at the top. Roles are any of lead, auditor, admin: everybody is an employee, who has reports is a manager.
/// </summary>
public sealed record Person(
    string Id,
    string Name,
    string Mail,
    string Title,
    string Department,
    string? Manager,
    IReadOnlyList<string> Roles)
{
    /// <summary>What the command line calls the person: the mail address up to its first dot, such as "ana".</summary>
    public string Handle => Mail[..Mail.IndexOfAny(['.', '@'])];
}
