namespace Aims.Cards;

/// <summary>Label and value, one pair a line. Clients render Markdown in both: see Plain.Text.</summary>
public sealed record FactSet(IReadOnlyList<Fact> Facts) : Element;

public sealed record Fact(string Title, string Value);
