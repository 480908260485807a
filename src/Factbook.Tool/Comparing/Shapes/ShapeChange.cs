namespace Factbook.Tool.Comparing.Shapes;

/// <summary>What happened to a record or an enum. Each value is one rule, with a severity that <see cref="ShapeChanges"/> states.</summary>
internal enum ShapeChange
{
    AssemblyRenamed,
    TableRemoved,
    TableAdded,
    SetRenamed,
    MembersRemoved,
    MembersAdded,
    KeyChanged,
    TypeRenamed,
    BecameAbstract,
    BecameConcrete,
    BaseRemoved,
    BaseAdded,
    CaseRemoved,
    CaseAdded,
    DiscriminatorChanged,
    DiscriminatorValueRemoved,
    DiscriminatorValueAdded,
    PropertyRemoved,
    PropertyRenamed,
    PropertyAdded,
    RequiredPropertyAdded,
    KeySpellingChanged,
    TypeChanged,
    BecameNullable,
    BecameNotNullable,
    BecameRequired,
    BecameOptional,
    RoleChanged,
    LookupRemoved,
    LookupChanged,
    LookupAdded,
    EnumMemberRemoved,
    EnumMemberAdded,
    EnumNumberChanged,
    EnumSpellingChanged,
    FlagsChanged,
}

/// <summary>The severity and the words of each change.</summary>
internal static class ShapeChanges
{
    /// <summary>Returns the severity.</summary>
    public static Severity SeverityOf(ShapeChange change) => change switch
    {
        ShapeChange.TableAdded or ShapeChange.MembersAdded or ShapeChange.BecameConcrete or ShapeChange.BaseAdded or ShapeChange.CaseAdded
            or ShapeChange.DiscriminatorValueAdded or ShapeChange.PropertyAdded or ShapeChange.BecameNotNullable
            or ShapeChange.BecameOptional or ShapeChange.LookupAdded or ShapeChange.EnumMemberAdded => Severity.Additive,
        _ => Severity.Breaking,
    };

    /// <summary>Returns what happened, for people; the old and the new declaration follow.</summary>
    public static string Describe(ShapeChange change) => change switch
    {
        ShapeChange.AssemblyRenamed => "the assembly has another name",
        ShapeChange.TableRemoved => "the table is removed",
        ShapeChange.TableAdded => "the table is added",
        ShapeChange.SetRenamed => "the class of its facts has another name",
        ShapeChange.MembersRemoved => "named members were removed",
        ShapeChange.MembersAdded => "named members were added",
        ShapeChange.KeyChanged => "the key properties changed",
        ShapeChange.TypeRenamed => "the type has another name",
        ShapeChange.BecameAbstract => "the record became abstract",
        ShapeChange.BecameConcrete => "the record became concrete",
        ShapeChange.BaseRemoved => "a base is removed",
        ShapeChange.BaseAdded => "a base is added",
        ShapeChange.CaseRemoved => "a case is removed",
        ShapeChange.CaseAdded => "a case is added",
        ShapeChange.DiscriminatorChanged => "the key that states the case has another name",
        ShapeChange.DiscriminatorValueRemoved => "a value that stated the case is removed",
        ShapeChange.DiscriminatorValueAdded => "another value states the case as well",
        ShapeChange.PropertyRemoved => "the property is removed",
        ShapeChange.PropertyRenamed => "the property has another name in C#",
        ShapeChange.PropertyAdded => "the property is added",
        ShapeChange.RequiredPropertyAdded => "a required property is added",
        ShapeChange.KeySpellingChanged => "the key in YAML has another name",
        ShapeChange.TypeChanged => "the type changed",
        ShapeChange.BecameNullable => "the value may be null",
        ShapeChange.BecameNotNullable => "the value is never null",
        ShapeChange.BecameRequired => "the property is required",
        ShapeChange.BecameOptional => "the property is not required any more",
        ShapeChange.RoleChanged => "the kind of property changed",
        ShapeChange.LookupRemoved => "the lookup is removed",
        ShapeChange.LookupChanged => "the lookup has another type",
        ShapeChange.LookupAdded => "the lookup is added",
        ShapeChange.EnumMemberRemoved => "the member is removed",
        ShapeChange.EnumMemberAdded => "the member is added",
        ShapeChange.EnumNumberChanged => "the member has another number",
        ShapeChange.EnumSpellingChanged => "the member has another name in YAML",
        ShapeChange.FlagsChanged => "[Flags] was added or removed",
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };
}
