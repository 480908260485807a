namespace Factbook.Generator.Pipeline;

/// <summary>The tracking names of the steps of the pipeline, by which tests prove that they are cached.</summary>
internal static class TrackingNames
{
    public const string Options = nameof(Options);
    public const string Ambiguities = nameof(Ambiguities);
    public const string FactsPaths = nameof(FactsPaths);
    public const string Texts = nameof(Texts);
    public const string Yaml = nameof(Yaml);
    public const string AliasLimit = nameof(AliasLimit);
    public const string LimitedFiles = nameof(LimitedFiles);
    public const string FactRecords = nameof(FactRecords);
    public const string DerivedRecords = nameof(DerivedRecords);
    public const string Schema = nameof(Schema);
    public const string Binding = nameof(Binding);
    public const string Packing = nameof(Packing);
    public const string ValueRules = nameof(ValueRules);
    public const string Keys = nameof(Keys);
    public const string KeyIndex = nameof(KeyIndex);
    public const string Resolving = nameof(Resolving);
    public const string Edges = nameof(Edges);
    public const string Inverses = nameof(Inverses);
    public const string Indexes = nameof(Indexes);
    public const string Linking = nameof(Linking);
    public const string LinkDiagnostics = nameof(LinkDiagnostics);
    public const string FactRules = nameof(FactRules);
    public const string SchemaChecks = nameof(SchemaChecks);
    public const string ShorthandChecks = nameof(ShorthandChecks);
    public const string PathFileChecks = nameof(PathFileChecks);
    public const string RuleChecks = nameof(RuleChecks);
    public const string RuleMethods = nameof(RuleMethods);
    public const string IriDeclarations = nameof(IriDeclarations);
    public const string RecordEmission = nameof(RecordEmission);
    public const string FactEmission = nameof(FactEmission);
    public const string RecordSources = nameof(RecordSources);
    public const string SourcePlans = nameof(SourcePlans);
    public const string FactSources = nameof(FactSources);
    public const string SourceOptions = nameof(SourceOptions);
    public const string SourceFiles = nameof(SourceFiles);
    public const string SourceTexts = nameof(SourceTexts);
    public const string Citations = nameof(Citations);
    public const string CitedTexts = nameof(CitedTexts);
    public const string Verification = nameof(Verification);
    public const string PassageSearch = nameof(PassageSearch);
    public const string EvidenceDiagnostics = nameof(EvidenceDiagnostics);
    public const string Diagnostics = nameof(Diagnostics);
}
