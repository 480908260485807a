using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Factbook.Tool.Model;

namespace Factbook.Tool.LinkedData;

/// <summary>The IRI of a dataset, with which the IRIs of its facts and of its vocabulary begin.</summary>
internal static class DatasetIri
{
    // The namespace of the names of datasets, as RFC 9562 calls it. It must never change, since the IRIs of facts depend on it.
    private static readonly Guid Namespace = new("5c355b0d-578c-4628-b7eb-6c7a616473b7");

    /// <summary>Returns whether a text is an absolute IRI to which a fragment can be appended.</summary>
    public static bool IsBase(string text) => !text.Contains('#') && IriText.IsAbsolute(text) && !Prefixes.IsUsual(text);

    /// <summary>
    /// Returns the IRI of a dataset that has no address: the URN of a version 5 UUID (RFC 9562), which depends only on the name and is
    /// within nobody's domain.
    /// </summary>
    public static string Of(string name) => $"urn:uuid:{NameBased(name)}";

    [SuppressMessage("Security", "CA5350", Justification = "RFC 9562 defines version 5 by SHA-1, and the name is not a secret.")]
    private static Guid NameBased(string name)
    {
        var hash = SHA1.HashData([.. Namespace.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)]);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }
}
