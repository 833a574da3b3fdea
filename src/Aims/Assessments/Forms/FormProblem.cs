namespace Aims.Assessments.Forms;

/// <summary>Why a definition was refused, and where.</summary>
/// <param name="Page">The name of the page, when it is known.</param>
/// <param name="Question">The name of the question, panel or note, when it is known.</param>
/// <param name="Property">The property of the definition, as written there.</param>
/// <param name="Text">One sentence on what is wrong.</param>
public sealed record FormProblem(string? Page, string? Question, string? Property, string Text);
