using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Diagnostics;

/// <content>FB6xxx: passages and the texts of their sources.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor PassageNotFound = Error(
        "FB6001", "Passage is not in its source", "'{0}' is not in {1} at this position; {2}");

    public static readonly DiagnosticDescriptor PassageMoved = Error(
        "FB6002", "Passage has moved in its source", "'{0}' is not in {1} at this position; its words are now at '{2}'");

    public static readonly DiagnosticDescriptor WordsNotFound = Error(
        "FB6003", "Quoted words are not in their source", "'{0}' does not occur in {1}; expected the exact words of the text");

    public static readonly DiagnosticDescriptor WordsRepeated = Error(
        "FB6004",
        "Quoted words occur more than once",
        "'{0}' occurs {2} times in {1}; add words around them, as in 'before | the exact words | after'");

    public static readonly DiagnosticDescriptor SourceChanged = Error(
        "FB6005", "Text of a source has changed", "'{0}' is not the digest of {1}; its digest is '{2}'");

    public static readonly DiagnosticDescriptor SourceWithoutText = Error(
        "FB6006",
        "Source of a passage has no text",
        "'{0}' in {1} is a passage of '{2}', which has no text; name the text there, or cite a source that was read");

    public static readonly DiagnosticDescriptor PassageWithoutSource = Error(
        "FB6007", "Passage has no source", "'{0}' in {1} has no source: '{2}' refers to no fact; state the source");

    public static readonly DiagnosticDescriptor PassagesNotVerified = Information(
        "FB6008", "Passages were not verified", "{0} {1} not verified in {2}; {3}");

    /// <summary>About the project, like FB5050.</summary>
    public static readonly DiagnosticDescriptor NoSourcesFolder = Error(
        "FB6009",
        "Folder of sources does not exist",
        "The folder '{0}' that FactSources names does not exist; correct the path, or leave FactSources unset");

    public static readonly DiagnosticDescriptor PassagesTooLong = Error(
        "FB6010",
        "Passages are too long",
        "'{0}' was not compared with {1}: the passages before it have more than {2} characters together; cite shorter passages");
}
