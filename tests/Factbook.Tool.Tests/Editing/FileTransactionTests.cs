using Factbook.Tool.Editing;
using Factbook.Tool.Locations;
using Factbook.Tool.Tests.Projects;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Tool.Tests.Editing;

public sealed class FileTransactionTests : IDisposable
{
    private readonly ProjectFolder _folder = new ProjectFolder().Write("a.yaml", "a: 1\n").Write("b.yaml", "b: 1\n");

    public void Dispose() => _folder.Dispose();

    private EditedFile Edited(string name) => EditedFile.Prepare(
        _folder.PathOf(name), File.ReadAllText(_folder.PathOf(name)), [new ReplaceScalar(new TextSpan(3, 1), "x")]);

    [Fact]
    public void Undoes_all_changes_if_one_fails()
    {
        var changes = new FileTransaction();
        changes.Add(Edited("a.yaml"));
        changes.Create(_folder.PathOf("new/c.yaml"), "c: 1\n");
        changes.Move(_folder.PathOf("a.yaml"), _folder.PathOf("d.yaml"));
        changes.Add(Edited("b.yaml"));
        _folder.Write("b.yaml", "b: 3\n");

        var failure = Assert.Throws<ToolException>(changes.Make);

        Assert.EndsWith(
            "b.yaml' has changed meanwhile; it was not written; no file was changed", failure.Message, StringComparison.Ordinal);
        Assert.Equal("a: 1\n", File.ReadAllText(_folder.PathOf("a.yaml")));
        Assert.Equal("b: 3\n", File.ReadAllText(_folder.PathOf("b.yaml")));
        Assert.False(File.Exists(_folder.PathOf("new/c.yaml")));
        Assert.False(File.Exists(_folder.PathOf("d.yaml")));
    }

    [Fact]
    public void Undoes_the_other_changes_if_one_cannot_be_undone_and_names_its_file()
    {
        var changes = new FileTransaction();
        changes.Add(Edited("a.yaml"));
        changes.Add(new FileChange(_folder.PathOf("lost.yaml"), () => { }, () => throw new IOException("The disk is full.")));
        changes.Create(_folder.PathOf("c.yaml"), "c: 1\n");
        changes.Create(_folder.PathOf("b.yaml"), "b: 2\n");

        var failure = Assert.Throws<ToolException>(changes.Make);

        Assert.EndsWith(
            "b.yaml' exists already; these files stay changed, since they cannot be restored: "
                + $"'{ShownPath.Of(_folder.PathOf("lost.yaml"))}' (The disk is full)",
            failure.Message,
            StringComparison.Ordinal);
        Assert.Equal("a: 1\n", File.ReadAllText(_folder.PathOf("a.yaml")));
        Assert.False(File.Exists(_folder.PathOf("c.yaml")));
    }

    [Fact]
    public void Makes_all_changes()
    {
        var changes = new FileTransaction();
        changes.Add(Edited("a.yaml"));
        changes.Move(_folder.PathOf("a.yaml"), _folder.PathOf("d.yaml"));

        changes.Make();

        Assert.Equal("a: x\n", File.ReadAllText(_folder.PathOf("d.yaml")));
    }
}
