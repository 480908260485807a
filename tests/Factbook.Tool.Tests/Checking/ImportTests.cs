using Factbook.Tool.Checking.Watching;
using Factbook.Tool.Tests.Projects;

namespace Factbook.Tool.Tests.Checking;

/// <summary>Files that a project imports from other folders decide what it compiles. MSBuild evaluates these projects.</summary>
public sealed class ImportTests : IDisposable
{
    private readonly ProjectFolder _folder = new ProjectFolder()
        .WriteRestored("repository/Facts/Facts.csproj",
            """
            <Import Project="../../shared/limits.props" />
            <Import Project="../../shared/later.props" Condition="Exists('../../shared/later.props')" />
            """)
        .Write("repository/Facts/facts/lists.yaml", "[[[a]]]\n")
        .Write("shared/limits.props", DepthLimit(3));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Imported_files_outside_the_project_are_watched_also_before_they_exist()
    {
        var project = _folder.PathOf("repository/Facts/Facts.csproj");
        var session = new CheckSession(() => ProjectFolder.Opened(project), warningsAreErrors: false);
        Assert.DoesNotContain("FB1040", await Check(session));

        Assert.Contains("FB1040", await Save(session, "shared/limits.props", DepthLimit(2)));
        Assert.DoesNotContain("FB1040", await Save(session, "shared/later.props", DepthLimit(3)));
        await Save(session, "Directory.Build.props", "<Project />");

        await session.CheckAgain([]);
        Assert.Empty(session.Changes);
    }

    private static string DepthLimit(int limit) =>
        $"<Project><PropertyGroup><FactsDepthLimit>{limit}</FactsDepthLimit></PropertyGroup></Project>";

    private static async Task<IEnumerable<string>> Check(CheckSession session) =>
        (await session.CheckAgain([])).Findings.Select(finding => finding.Id);

    private async Task<IEnumerable<string>> Save(CheckSession session, string path, string text)
    {
        _folder.Write(path, text);
        var found = await Check(session);
        Assert.Equal([_folder.PathOf(path)], session.Changes);
        return found;
    }
}
