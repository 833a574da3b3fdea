using Aims.People;
using Aims.Policies;

namespace Aims.Status;

/// <summary>One person asked for one version in force, or what somebody acknowledged before or without being asked.</summary>
/// <param name="Person">Null for somebody who has left.</param>
/// <param name="Number">Of the version: of what was acknowledged, else of what is asked for.</param>
/// <param name="IsAsked">The version is in force and this person is asked for it.</param>
public sealed record AskedAcknowledgement(
    PersonId Who, Person? Person, string Policy, string Title, PolicyNumber Number, bool IsTraining, bool IsAsked, Response Response, Acknowledgement? Known, DateOnly? Due, DateOnly? Told, bool IsLate)
{
    public string Key => Acknowledgement.IdOf(Policy, Number.Major, Who);

    public DateTimeOffset? At => Response is Response.Acknowledged ? Known?.At : null;

    /// <summary>Of a version in force, by somebody who is asked for it.</summary>
    internal static AskedAcknowledgement Of(PolicyVersion version, Respondent one) => new(
        one.Person.Id, one.Person, version.Policy, version.Title, one.Response is Response.Acknowledged && one.Known?.Given is { } given ? given.Number : version.Number, version.Asks.IsTraining, true,
        one.Response, one.Known, one.Due, one.Told, one.IsLate);

    /// <summary>Of another.</summary>
    internal static AskedAcknowledgement Given(Acknowledgement known, DirectoryIndex people) => new(
        known.Person, people.Find(known.Person), known.Policy, known.Title, known.Given!.Number, false, false, Response.Acknowledged, known, null, null, false);
}
