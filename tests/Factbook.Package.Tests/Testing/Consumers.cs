using System.Reflection;

namespace Factbook.Package.Tests.Testing;

/// <summary>
/// Builds every <see cref="Consumer"/> in a static field of a test class in one solution, applies their edits, and builds again. One build
/// of many projects restores packages and starts MSBuild once, and uses all cores.
/// </summary>
internal sealed class Consumers
{
    private static readonly IReadOnlyList<Consumer> All = [.. typeof(Consumers).Assembly.GetTypes()
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
        .Where(field => field.FieldType == typeof(Consumer))
        .Select(field => (Consumer)field.GetValue(null)!)];

    private readonly Workspace _workspace;
    private readonly Dictionary<Consumer, BuiltConsumer> _first;
    private readonly Dictionary<Consumer, BuiltConsumer> _second;

    /// <param name="workspace">The folder of all projects.</param>
    /// <param name="template">The package of the template.</param>
    public Consumers(Workspace workspace, string template)
    {
        _workspace = workspace;
        Templates = new TemplateSolutions(workspace, template);
        foreach (var consumer in All)
        {
            consumer.Write(workspace.In(consumer.Name));
        }

        (Output, _first) = Build("first", All, TemplateSolutions.Projects);

        var edited = All.Where(consumer => consumer.Edit is not null).ToList();
        edited.ForEach(consumer => consumer.Edit!(workspace.In(consumer.Name)));
        Templates.Edit();
        (EditedOutput, _second) = Build("second", edited, [TemplateSolutions.EditedProject], "--no-restore");
    }

    /// <summary>Gets the solutions of the template, which are part of the first build.</summary>
    public TemplateSolutions Templates { get; }

    /// <summary>Gets the output of the first build.</summary>
    public string Output { get; }

    /// <summary>Gets the output of the second build.</summary>
    public string EditedOutput { get; }

    public BuiltConsumer this[Consumer consumer] => _first[consumer];

    /// <summary>Returns the result of the build after the edit of a consumer.</summary>
    public BuiltConsumer Edited(Consumer consumer) => _second[consumer];

    /// <summary>Returns the folder of a consumer.</summary>
    public Workspace FolderOf(Consumer consumer) => _workspace.In(consumer.Name);

    private (string Output, Dictionary<Consumer, BuiltConsumer> Built) Build(
        string solution, IReadOnlyList<Consumer> consumers, IEnumerable<string> others, params string[] how)
    {
        var projects = consumers.Select(consumer => $"{consumer.Name}/{consumer.ProjectFile}")
            .Concat(others)
            .Select(path => $"""  <Project Path="{path}" />""");
        _workspace.Write($"{solution}.slnx", $"<Solution>\n{string.Join('\n', projects)}\n</Solution>\n");
        var output = _workspace.DotNet(["build", $"{solution}.slnx", .. how]).Output;
        return (
            output,
            consumers.ToDictionary(consumer => consumer, consumer => BuiltConsumer.Of(consumer, _workspace.In(consumer.Name), output)));
    }
}
