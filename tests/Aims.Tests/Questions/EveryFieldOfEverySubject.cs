using System.Text.Json.Serialization;
using Aims.Approvals;
using Aims.Ledger;
using Aims.People;
using Aims.Questions;
using Aims.Status;
using Aims.Tests.Chat;
using Xunit;
using static Aims.Tests.Chat.Staff;

namespace Aims.Tests.Questions;

/// <summary>Each field, term and relation is read for each role, of each row of an organisation in which something of everything has happened.</summary>
public sealed class EveryFieldOfEverySubject
{
    private static readonly Person[] Roles = [Zoe, Ana, Max, Lea, Priya, Asked.Ada];

    [Fact]
    public async Task Has_rows_and_each_reads_as_it_is_declared()
    {
        var asked = await Asked.Organisation();
        foreach (var who in Roles)
        {
            await asked.As(who, scene =>
            {
                foreach (var subject in asked.Subjects.Subjects.Where(subject => subject.RefusedTo(scene.Viewer) is null))
                {
                    var rows = subject.Rows(scene).ToList();
                    Assert.True(rows.Count > 0 || !scene.Viewer.Oversees || (who == Priya && subject.Id == "undelivered"), $"No {subject.Several} for {who.Name}.");
                    Assert.Distinct(rows.Select(subject.KeyOf));
                    foreach (object row in rows)
                        Read(subject, row, scene, asked.Subjects);
                }
                return true;
            });
        }
    }

    [Fact]
    public async Task Something_is_in_each_field_that_a_list_shows()
    {
        var asked = await Asked.Organisation();
        await asked.As(Lea, scene =>
        {
            foreach (var subject in asked.Subjects.Subjects)
            {
                foreach (string column in subject.Columns.Where(column => (subject.Id, column) is not (("deputy", "until") or ("approval", "due"))))
                {
                    var (field, way) = asked.Subjects.FieldAt(subject, column)!.Value;
                    var found = way.Aggregate(subject.Rows(scene), (rows, relation) => rows.SelectMany(row => relation.Follow(row, scene)));
                    Assert.Contains(found, row => !field.Read(row, scene).IsEmpty);
                }
            }
            return true;
        });
    }

    [Fact]
    public async Task A_new_slice_is_askable_by_its_declaration_alone()
    {
        var note = new RecordType<Note, Noted>("note", "NOTE", (_, e, stamp) => new Note(e.Text, stamp.By.Value), () => NotesJson.Default.Note, () => NotesJson.Default.Noted);
        var notes = new Subject<Note>("note", "note/notes") { Records = [note], All = scene => scene.All<Note>(), Key = n => n.Text, Fields = [FieldsOf<Note>.Text("by", "By", (n, _) => n.By)] };
        var talk = new Talk();
        using var index = new StatusIndex(talk.Records, TimeProvider.System, new Catalog([.. ManagementSystem.Subjects.Subjects, notes]));
        var ct = TestContext.Current.CancellationToken;
        await talk.Records.Commit(new Command("c-1", Ana.Id, talk.Office.Now), draft => draft.Apply(note, "NOTE-0001", Decided<Noted>.These(new Noted("Water the plants")), ct), ct);
        var scenes = new Scenes(index, talk.Office, talk.Office, talk.Office.People, Routes.Shipped);
        var read = await scenes.Ask(Needs.Nothing, Zoe, talk.Office.Now, TimeZoneInfo.Utc, scene => notes.Rows(scene).Select(row => (notes.KeyOf(row), notes.Fields[0].Read(row, scene).Text)).ToList(), ct);
        Assert.Equal([("Water the plants", "ana")], read);
    }

    private static void Read(Subject subject, object row, Scene scene, Catalog subjects)
    {
        Assert.True(subject.Sees(row, scene));
        Assert.NotEmpty(subject.TitleOf(row, scene));
        _ = (subject.OpeningOf(row, scene), subject.ReminderTo(row, scene));
        foreach (var field in subject.Fields)
        {
            var cell = field.Read(row, scene);
            string what = $"{subject.Id}.{field.Id} of {subject.KeyOf(row)}";
            var texts = cell.Many ?? (cell.Text is { } one ? [one] : []);
            bool fits = cell.IsEmpty || field.Kind switch
            {
                FieldKind.Choice => texts.Count > 0 && texts.All(text => field.ChoiceOf(text) is not null),
                FieldKind.Person => texts.Count > 0 && texts.All(text => PersonId.TryParse(text, out _)),
                FieldKind.Department => texts.Count > 0,
                FieldKind.Text => cell.Text is not null,
                FieldKind.Day => cell.Day is { Year: > 2000 and < 2100 },
                FieldKind.Flag => cell.Number is 0 or 1,
                FieldKind.Number => cell.Number is >= 0,
            };
            Assert.True(fits, what);
        }
        foreach (var term in subject.Terms)
            _ = term.Holds(row, scene);
        foreach (var relation in subject.Relations)
        {
            var found = relation.Follow(row, scene).ToList();
            Assert.True(relation.IsMany || found.Count <= 1, $"{subject.Id}.{relation.Id}");
            Assert.All(found, other => Assert.NotEmpty(subjects.Of(relation).KeyOf(other)));
        }
    }
}

internal sealed record Note(string Text, string By);

internal sealed record Noted(string Text);

[JsonSerializable(typeof(Note))]
[JsonSerializable(typeof(Noted))]
internal sealed partial class NotesJson : JsonSerializerContext;
