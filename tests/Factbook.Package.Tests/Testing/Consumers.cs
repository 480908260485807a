using System.Reflection;

namespace Factbook.Package.Tests.Testing;

/// <summary>
/// Every <see cref="Consumer"/> that a test class holds in a static field, built in one solution, edited where it asks for that, and built again.
/// One build of many projects restores packages and starts MSBuild once, and uses all cores.
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

    public Consumers(Workspace workspace)
    {
        _workspace = workspace;
        foreach (var consumer in All)
        {
            consumer.Write(workspace.In(consumer.Name));
        }

        _first = Build("first", All);

        var edited = All.Where(consumer => consumer.Edit is not null).ToList();
        edited.ForEach(consumer => consumer.Edit!(workspace.In(consumer.Name)));
        _second = Build("second", edited, "--no-restore");
    }

    public BuiltConsumer this[Consumer consumer] => _first[consumer];

    /// <summary>Returns how the build went after the consumer's edit.</summary>
    public BuiltConsumer Edited(Consumer consumer) => _second[consumer];

    /// <summary>Returns the folder of a consumer.</summary>
    public Workspace FolderOf(Consumer consumer) => _workspace.In(consumer.Name);

    private Dictionary<Consumer, BuiltConsumer> Build(string solution, IReadOnlyList<Consumer> consumers, params string[] how)
    {
        var projects = consumers.Select(consumer => $"""  <Project Path="{consumer.Name}/{consumer.ProjectFile}" />""");
        _workspace.Write($"{solution}.slnx", $"<Solution>\n{string.Join('\n', projects)}\n</Solution>\n");
        var output = _workspace.DotNet(["build", $"{solution}.slnx", .. how]).Output;
        return consumers.ToDictionary(consumer => consumer, consumer => BuiltConsumer.Of(consumer, _workspace.In(consumer.Name), output));
    }
}
