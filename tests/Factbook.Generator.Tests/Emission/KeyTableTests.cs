extern alias runtime;

using System.Text;
using CsCheck;
using Factbook.Generator.Emission;
using Factbook.Format;
using Factbook.Generator.Packing;
using runtime::Factbook.Compiled;

namespace Factbook.Generator.Tests.Emission;

/// <summary>The key table as the generator writes it and as the library reads it.</summary>
public class KeyTableTests
{
    private static readonly Gen<string> AnyKey = Gen.OneOf(
        Gen.String[Gen.Char['a', 'f'], 0, 6],
        Gen.String[Gen.Char[' ', '~'], 1, 40],
        Gen.String[Gen.Char['\u00C0', '\u024F'], 1, 12],
        Gen.String[Gen.Char['\u4E00', '\u9FFF'], 1, 300],
        Gen.Int[0, 1 << 20].Select(number => $"key-{number}"));

    [Fact]
    public void Finds_every_key_and_no_other() => Gen.Select(AnyKey.HashSet[0, 3000], AnyKey.Array[50]).AssertEach(
        (keys, others) =>
        {
            var rows = new Rows([.. keys]);
            Assert.Empty(keys.Where((key, place) => rows.Find(key) != place).Take(3));
            Assert.Empty(others.Where(other => !keys.Contains(other) && rows.Find(other) != -1).Take(3));
        },
        count: 100);

    [Fact]
    public void Finds_no_key_by_its_prefix()
    {
        var rows = new Rows(["a", "ab", "abc", "abcd", "abcde", "é", "éa", "e\u0301"]);
        Assert.Equal(
            [0, 1, 2, 3, 4, 5, 6, 7, -1, -1],
            new[] { "a", "ab", "abc", "abcd", "abcde", "é", "éa", "e\u0301", "", "abcdef" }.Select(rows.Find));
    }

    [Fact]
    public void Separates_keys_that_differ_only_in_the_highest_bits() =>
        Assert.Equal(
            [0, 1],
            new[] { "aaa\u4E00aaa\u4E00", "aaa\uCE00aae\uCE00" }.Select(new Rows(["aaa\u4E00aaa\u4E00", "aaa\uCE00aae\uCE00"]).Find));

    [Fact]
    public void Numbered_keys_of_any_length_have_distinct_hashes() =>
        Assert.Equal(
            20_000, Enumerable.Range(0, 20_000).Select(number => KeyHash.Of($"thing-{number}", KeyHash.SecretOf(7))).Distinct().Count());

    [Fact]
    public void Separates_any_two_keys_with_few_displacements() => Gen.Select(AnyKey, AnyKey, Gen.Int[6, 60], Gen.UInt)
        .Where(drawn => drawn.Item1 != drawn.Item2)
        .AssertEach(
            drawn =>
            {
                var (one, other, slots, seed) = drawn;
                var secret = KeyHash.SecretOf(seed);
                var (hash, otherHash) = (KeyHash.Of(one, secret), KeyHash.Of(other, secret));
                Assert.Contains(
                    Enumerable.Range(0, 64),
                    displacement => KeyHash.SlotOf(hash, displacement, slots) != KeyHash.SlotOf(otherHash, displacement, slots));
            },
            count: 10_000);

    /// <summary>
    /// Two keys for each of 6,000 adjacent seeds that collide under this seed with any ending: their first four code units cancel out the
    /// initial state of the hash. The last key was varied until the digest of all keys selected one of these seeds first, which takes a
    /// second.
    /// </summary>
    [Fact]
    public void Separates_keys_chosen_against_thousands_of_adjacent_seeds()
    {
        const int First = 1_000_000;
        const int Count = 6_016;
        List<string> keys = [.. Enumerable.Range(First, Count).SelectMany(seed => Pair((uint)seed)), "208558"];
        var tried = Generator.Emission.KeyTable.SeedsOf(keys).First();
        Assert.InRange(tried, First, First + Count - 16);
        Assert.All(
            Enumerable.Range(tried, 16),
            seed => Assert.True(keys.Select(key => KeyHash.Of(key, KeyHash.SecretOf((uint)seed))).Distinct().Count() < keys.Count));

        var rows = new Rows(keys);

        Assert.Empty(keys.Where((key, place) => rows.Find(key) != place).Take(3));
    }

    // One of several lengths has a prefix without surrogates.
    private static IEnumerable<string> Pair(uint seed)
    {
        for (var length = 9; ; length++)
        {
            var start = KeyHash.SecretOf(seed) + ((ulong)length * 0xE7037ED1A0B428DB);
            string first = new([.. Enumerable.Range(0, 4).Select(unit => (char)(start >> (16 * unit)))]);
            if (!first.Any(char.IsSurrogate))
            {
                return new[] { "a", "b" }.Select(tail => first + tail + new string('-', length - 5));
            }
        }
    }

    [Theory]
    [InlineData("\uD83D")]
    [InlineData("a\uD83D")]
    [InlineData("\uFFFD")]
    public void Rejects_unpaired_surrogate(string key) =>
        Assert.Equal(-1, new Rows(["\U0001F600", "a", "b"]).Find(key));

    private sealed class Rows : PackedRows
    {
        // Several pages, so that keys are found on other pages than the first.
        private const int PageBits = 6;

        private readonly List<byte[]> _pages;
        private readonly Generator.Emission.KeyTable _keys;
        private readonly byte[] _table;

        public Rows(IReadOnlyList<string> keys)
            : base("Rows", keys.Count, PageBits, RowFormat.Version)
        {
            _pages = [.. keys.Chunk(1 << PageBits).Select(page => Fixed(RowPages.Page(page, (key, row) => row.WriteText(key))))];
            _keys = Generator.Emission.KeyTable.Build(keys, CancellationToken.None);
            _table = Fixed(_keys.Packed);
        }

        protected override int KeySeed => _keys.Seed;

        protected override ReadOnlySpan<byte> KeyTable => _table;

        public int Find(string key) =>
            new FactSet<string>(this) is var set && set.TryGetValue(key, out var fact) && fact == key
                ? ((IFactSet)set).IndexOfKey(key)
                : -1;

        protected override object Make(string key, ref RowReader row) => key;

        protected override ReadOnlySpan<byte> Page(int page) => _pages[page];

        // Like the data of an assembly, pages must not move.
        private static byte[] Fixed(string text)
        {
            var bytes = GC.AllocateUninitializedArray<byte>(Encoding.UTF8.GetByteCount(text), pinned: true);
            Encoding.UTF8.GetBytes(text, bytes);
            return bytes;
        }
    }
}
