namespace Aims.Objectives;

/// <summary>In which direction a number gets better.</summary>
public enum Better
{
    Higher,
    Lower,
}
