using Aims.Ledger;

namespace Aims.Imports.Reading;

/// <summary>Found while a file is being read: it cannot be used. Whoever reads it turns this into the answer.</summary>
public sealed class UnusableFileException(Refusal refusal) : Exception(refusal.Text)
{
    public UnusableFileException(string code, string text) : this(new Refusal(code, text)) { }

    public Refusal Refusal => refusal;
}
