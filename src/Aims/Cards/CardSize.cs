using System.Text;

namespace Aims.Cards;

/// <summary>Teams counts a message as UTF-16; a card keeps below 28 KB of it, so that it always fits.</summary>
public static class CardSize
{
    /// <summary>The first size, in bytes of UTF-16, that is too large.</summary>
    public const int Limit = 28 * 1024;

    /// <summary>The size of a card's JSON, in bytes of UTF-16.</summary>
    public static int Of(ReadOnlySpan<byte> utf8) => 2 * Encoding.UTF8.GetCharCount(utf8);

    /// <inheritdoc cref="Of(ReadOnlySpan{byte})"/>
    public static int Of(Card card) => Of(card.ToUtf8().Span);

    public static bool Fits(Card card) => Of(card) < Limit;
}
