namespace Aims.Assessments.Forms.Loading;

/// <summary>What is known of the elements while a form is being read; every list is by <see cref="Element.Index"/>.</summary>
internal sealed class FormDraft
{
    public List<Element?> Elements { get; } = [];

    public List<int> Parents { get; } = [];

    /// <summary>Where each element stands in the definition, to report its conditions.</summary>
    public List<DefinitionNode> Nodes { get; } = [];

    public bool IsFull => Elements.Count >= FormLimits.Elements;

    /// <summary>Keeps the place of an element that is about to be read and gives its index.</summary>
    public int Reserve(int parent, DefinitionNode node)
    {
        Elements.Add(null);
        Parents.Add(parent);
        Nodes.Add(node);
        return Elements.Count - 1;
    }
}
