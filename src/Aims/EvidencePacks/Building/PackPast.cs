using Aims.Approvals;
using Aims.Assessments.Library;
using Aims.Ledger;
using Aims.People;
using Aims.Policies;
using Aims.Questions;
using Aims.Reach;
using Aims.Status;
using Aims.Systems;

namespace Aims.EvidencePacks.Building;

/// <summary>What a pack is made from: the records as they were at its moment, as an auditor may see them. Of acknowledgements, which are very many, none is in memory.</summary>
internal sealed class PackPast : IDisposable
{
    private readonly StatusIndex index;
    private readonly IDirectory directory;
    private readonly Routes routes;

    private PackPast(PackRequest request, StatusIndex index, IDirectory directory, Routes routes, IFiles files)
    {
        (Request, this.index, this.directory, this.routes, Files) = (request, index, directory, routes, files);
        (Forms, Policies) = (new FormLibrary(Records), new PolicyLibrary(Records));
    }

    /// <summary>Whoever asks for it, a pack holds what an auditor may see: two who ask for the same get the same.</summary>
    public static Person Auditor { get; } = new(PersonId.Parse("evidence-pack"), "An auditor", "", "", "", null, [Role.Auditor]);

    public PackRequest Request { get; }

    public Records Records => index.Records;

    public FormLibrary Forms { get; }

    public PolicyLibrary Policies { get; }

    public IFiles Files { get; }

    public IDirectory Directory => directory;

    public DateOnly Today => DateOnly.FromDateTime(Request.AsOf.UtcDateTime);

    private IReadOnlySet<string>? systems;

    /// <summary>Reads the records of human pace, once for all that is made of them.</summary>
    public static PackPast At(PackRequest request, StatusIndex index, IDirectory directory, Routes routes, IFiles files) =>
        new(request, index.UpTo(request.AsOf), directory, routes, files);

    /// <summary>A scene of its own, for what is worked out in it is kept with it.</summary>
    public Task<Scene> Scene(CancellationToken ct) => index.Ask(About.Register, world =>
    {
        var people = directory.Now;
        return new Scene(world, people, new Viewer(Auditor, people), Request.AsOf, TimeZoneInfo.Utc, [new Present(people, new Dictionary<PersonId, Contact>(), Today), routes]);
    }, ct);

    /// <summary>Whether a row of a subject belongs to the pack: it is of no AI system, or of one in its scope.</summary>
    public bool Holds(Subject subject, object row, Scene scene) => Request.Scope.IsEverything
        || (row as AiSystem ?? (subject.RelationOf("system") is { IsMany: false } relation ? relation.Follow(row, scene).FirstOrDefault() as AiSystem : null)) is not { } system
        || Systems(scene).Contains(system.Id.Value);

    /// <summary>The systems in scope.</summary>
    public IReadOnlySet<string> Systems(Scene scene) => systems ??= scene.All<AiSystem>().Where(IsInScope).Select(system => system.Id.Value).ToHashSet();

    public bool Holds(PersonId who) => Request.Scope.Department is not { } department || directory.Find(who)?.Department == department;

    public void Dispose() => index.Dispose();

    private bool IsInScope(AiSystem system) =>
        (Request.Scope.Department is not { } department || system.Details.Department == department)
        && (Request.Scope.Systems.IsEmpty || Request.Scope.Systems.Contains(system.Id.Value));
}
