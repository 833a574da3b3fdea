using System.Globalization;
using Aims.Cards;
using Aims.People;

namespace Aims.Systems;

/// <summary>A kind of input: how a value is asked for, read and written.</summary>
public abstract record FieldInput
{
    /// <summary>What to do about a value that is wrong or missing.</summary>
    public virtual string Ask => "Please check this answer.";

    /// <summary>The value that a text says, or null when it says none.</summary>
    internal abstract object? Read(string text, IDirectory directory);

    internal abstract string Write(object value, IDirectory directory);

    internal virtual bool IsSame(object? one, object? other) => Equals(one, other);

    /// <summary>Words of a length, in UTF-16 units as clients count.</summary>
    public sealed record Text(int Shortest, int Longest, bool IsParagraph = false) : FieldInput
    {
        public override string Ask => $"Write {Shortest} to {Longest} characters.";

        // A text of nothing that anybody can see is no text.
        internal override object? Read(string text, IDirectory directory) =>
            text.Length <= Longest && Plain.Line(text).Length >= Shortest ? text : null;

        internal override string Write(object value, IDirectory directory) => (string)value;
    }

    /// <summary>One or several of given answers.</summary>
    public abstract record Choices : FieldInput
    {
        /// <summary>Each answer's stored name and its words.</summary>
        public abstract IReadOnlyList<(string Name, string Words)> Members { get; }

        /// <summary>Whether several may be chosen.</summary>
        public abstract bool IsMany { get; }

        /// <summary>The names of a value's answers, as a card has them: joined by commas.</summary>
        internal abstract string? Named(object? value);
    }

    public sealed record OneOf<T>(Func<T, string> Words) : Choices where T : struct, Enum
    {
        public override bool IsMany => false;

        internal override string? Named(object? value) => value?.ToString();

        public override IReadOnlyList<(string Name, string Words)> Members => [.. Enum.GetValues<T>().Select(m => (m.ToString(), Words(m)))];

        internal override object? Read(string text, IDirectory directory) => Parse(text);

        internal override string Write(object value, IDirectory directory) => Words((T)value);

        internal T? Parse(string text) => Enum.GetValues<T>()
            .Where(m => text.Equals(m.ToString(), StringComparison.OrdinalIgnoreCase) || text.Equals(Words(m), StringComparison.OrdinalIgnoreCase))
            .Select(m => (T?)m).FirstOrDefault();
    }

    public sealed record SomeOf<T>(Func<T, string> Words) : Choices where T : struct, Enum
    {
        private readonly OneOf<T> one = new(Words);

        public override bool IsMany => true;

        internal override string? Named(object? value) => value is IReadOnlyList<T> chosen ? string.Join(',', chosen) : null;

        public override IReadOnlyList<(string Name, string Words)> Members => one.Members;

        // Words hold commas of their own, so commas part names only.
        internal override object? Read(string text, IDirectory directory)
        {
            var parts = Parts(text, ';', '\n').SelectMany(part => one.Parse(part) is { } known ? [known] : Parts(part, ',').Select(one.Parse)).ToList();
            return parts.Count == 0 || parts.Contains(null) ? null : parts.OfType<T>().Distinct().Order().ToList();
        }

        internal override string Write(object value, IDirectory directory) => string.Join("; ", ((IReadOnlyList<T>)value).Select(Words));

        internal override bool IsSame(object? one, object? other) => IsSameList<T>(one, other);
    }

    /// <summary>A colleague who works here now: by id, mail, or a name that only one has.</summary>
    public sealed record Colleague : FieldInput
    {
        internal override object? Read(string text, IDirectory directory) =>
            PersonId.TryParse(text, out var id) && directory.Find(id) is not null ? id
            : directory.Now.Called(text).Take(2).ToList() is [var only] ? only.Id
            : null;

        internal override string Write(object value, IDirectory directory) => directory.NameOf((PersonId)value);
    }

    /// <summary>A department. Spreadsheets know more of them than the directory, which spells those that it knows.</summary>
    public sealed record Department(int Longest) : FieldInput
    {
        internal override object? Read(string text, IDirectory directory) =>
            directory.Now.Spelled(text)
            ?? (text.Length <= Longest && Plain.Line(text).Length > 1 ? text : null);

        internal override string Write(object value, IDirectory directory) => (string)value;
    }

    /// <summary>A day: <c>2026-11-23</c>.</summary>
    public sealed record Day : FieldInput
    {
        private static readonly DateOnly First = new(1950, 1, 1), Last = new(2100, 12, 31);

        internal override object? Read(string text, IDirectory directory) =>
            DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day >= First && day <= Last
                ? day : null;

        internal override string Write(object value, IDirectory directory) => ((DateOnly)value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    /// <summary>A whole number from nought.</summary>
    public sealed record Count(int Most) : FieldInput
    {
        internal override object? Read(string text, IDirectory directory) =>
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count <= Most ? count : null;

        internal override string Write(object value, IDirectory directory) => ((int)value).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Addresses, <c>https</c> only, one a line.</summary>
    public sealed record Links(int Most, int Longest) : FieldInput
    {
        internal override object? Read(string text, IDirectory directory)
        {
            var links = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(link => link.Trim(';', ',')).Distinct().ToList();
            return links.Count > 0 && links.Count <= Most && links.All(IsAddress) ? links : null;
        }

        internal override string Write(object value, IDirectory directory) => string.Join('\n', (IReadOnlyList<string>)value);

        internal override bool IsSame(object? one, object? other) => IsSameList<string>(one, other);

        // A name before the host, as in https://contoso.com@evil.example, only ever misleads.
        private bool IsAddress(string text) =>
            text.Length <= Longest && Uri.TryCreate(text, UriKind.Absolute, out var address)
            && address.Scheme == Uri.UriSchemeHttps && address.Host.Contains('.', StringComparison.Ordinal) && address.UserInfo.Length == 0;
    }

    private static string[] Parts(string text, params char[] between) =>
        text.Split(between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool IsSameList<T>(object? one, object? other) =>
        one is IReadOnlyList<T> a && other is IReadOnlyList<T> b ? a.SequenceEqual(b) : one is null && other is null;
}
