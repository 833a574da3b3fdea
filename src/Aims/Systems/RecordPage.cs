namespace Aims.Systems;

/// <summary>The pages of a system's full record, in order.</summary>
public enum RecordPage
{
    Purpose,
    Responsibility,
    Origin,
    Technology,
    Data,
    People,
    LifeCycle,
    Resources,
}
