namespace Aims.Systems;

public enum PlaceKind
{
    /// <summary>A field of the registration.</summary>
    Field,

    /// <summary>A page of the assessment.</summary>
    Page,
}

/// <summary>Where something has to be changed.</summary>
/// <param name="Id">The field's or the page's.</param>
/// <param name="Title">What it was called then: of a question, the question.</param>
public sealed record ChangePlace(PlaceKind Kind, string Id, string Title);
