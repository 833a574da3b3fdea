using System.Text.Json.Serialization;
using Aims.Assessments.Forms;
using Aims.Assessments.Library;
using Aims.People;

namespace Aims.Assessments.Act;

/// <summary>What happens to a screening. The type names are stored for ever: a changed event gets a new name (".2").</summary>
[JsonDerivedType(typeof(ScreeningStarted), "screening-started.1")]
[JsonDerivedType(typeof(ScreeningAnswered), "screening-answered.1")]
[JsonDerivedType(typeof(ClassRecorded), "class-recorded.1")]
[JsonDerivedType(typeof(ScreeningReopened), "screening-reopened.1")]
public abstract record ScreeningEvent;

/// <param name="System"><c>AIS-0042</c></param>
/// <param name="Owners">The system's owner and whoever registered it.</param>
/// <param name="Known">Answers taken over from the register and the impact assessment.</param>
public sealed record ScreeningStarted(
    ScreeningId Id, string System, string SystemName, IReadOnlyList<PersonId> Owners, FormUsed Form, Answers Known) : ScreeningEvent;

/// <summary>Answers of a page that differ from what was stored.</summary>
/// <param name="Resume">The page to go on with.</param>
public sealed record ScreeningAnswered(string Page, Answers Given, IReadOnlyList<string> Cleared, string Resume) : ScreeningEvent;

/// <param name="Answers">Those that counted, and led to the class.</param>
public sealed record ClassRecorded(FormUsed Form, Answers Answers, Classification Classification) : ScreeningEvent;

/// <summary>The system is classified again, or by a new owner, from the answers given before.</summary>
public sealed record ScreeningReopened(string SystemName, IReadOnlyList<PersonId> Owners, FormUsed Form) : ScreeningEvent;
