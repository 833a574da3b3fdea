namespace Aims.Local;

/// <summary>What stands in the way of a local run. The message is one sentence that says what to do about it.</summary>
public sealed class CannotRunException : Exception
{
    public CannotRunException()
    {
    }

    public CannotRunException(string message) : base(message)
    {
    }

    public CannotRunException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
