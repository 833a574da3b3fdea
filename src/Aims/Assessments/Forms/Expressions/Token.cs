namespace Aims.Assessments.Forms.Expressions;

internal enum TokenKind { End, Open, Close, OpenList, CloseList, Comma, Question, Text, Number, Word, Sign, Wrong }

/// <summary>A piece of an expression.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">A name without braces, a text without quotes, else the characters as written; what is wrong with them
/// when the kind is <see cref="TokenKind.Wrong"/>.</param>
/// <param name="At">Where it begins, counted from 1.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int At);
