namespace Factbook.RealData.Tests.Congress;

/// <summary>unitedstates/congress-legislators at dfa9622. The expected numbers were counted independently.</summary>
public sealed class CongressTests
{
    [Fact]
    public void Contains_every_fact_of_every_file()
    {
        Assert.Equal(537, Legislators.All.Count);
        Assert.Equal(80, Executives.All.Count);
        Assert.Equal(49, Committees.All.Count);
        Assert.Equal(181, Subcommittees.All.Count);
        Assert.Equal(70, HistoricalCommittees.All.Count);
        Assert.Equal(442, HistoricalSubcommittees.All.Count);
        Assert.Equal(230, Rosters.All.Count);
        Assert.Equal(3_879, Memberships.All.Count);
        Assert.Equal(519, SocialProfiles.All.Count);
        Assert.Equal(536, OfficeLists.All.Count);
        Assert.Equal(1_312, Offices.All.Count);
    }

    [Fact]
    public void Terms_are_of_two_cases()
    {
        Assert.Equal(2_792, Terms.All.Count);
        Assert.Equal(2_525, HouseTerms.All.Count);
        Assert.Equal(267, SenateTerms.All.Count);
        Assert.Equal(100, Legislators.All.Count(legislator => legislator.CurrentTerm is SenateTerm));
        Assert.Equal(Terms.All, Legislators.All.SelectMany(legislator => legislator.Terms));
    }

    [Fact]
    public void Executive_terms_are_of_two_other_cases()
    {
        Assert.Equal(69, Presidencies.All.Count);
        Assert.Equal(62, VicePresidencies.All.Count);
        Assert.Equal(2, ExecutiveTerms.All.Count(term => term.Party == Party.None));
    }

    [Fact]
    public void Every_committee_has_a_roster_and_every_roster_a_committee()
    {
        Assert.Equal(49, Rosters.All.Count(roster => roster.Subcommittee is null));
        Assert.Equal(181, Rosters.All.Count(roster => roster.Subcommittee is not null));
        Assert.Equal(
            Memberships.All.Count,
            Committees.All.Sum(committee => committee.Members.Count) + Subcommittees.All.Sum(subcommittee => subcommittee.Members.Count));
        Assert.All(Rosters.All, roster => Assert.StartsWith(roster.Committee.ThomasId, roster.Id, StringComparison.Ordinal));
    }

    [Fact]
    public void Roster_may_be_empty() =>
        Assert.Equal(["SSCM39", "SSJU27"], Rosters.All.Where(roster => roster.Members.Count == 0).Select(roster => roster.Id));

    [Fact]
    public void Finds_subcommittees_by_key_of_committee_and_own_key()
    {
        var subcommittee = Subcommittees.All["HSAG03"];

        Assert.Same(Subcommittees.HSAG03, subcommittee);
        Assert.Same(Committees.HSAG, subcommittee.Committee);
        Assert.Contains(subcommittee, Committees.HSAG.Subcommittees);
        Assert.Equal("03", subcommittee.ThomasId);
        Assert.Equal("Brad Finstad", subcommittee.Members[0].Legislator.Name.OfficialFull);
    }

    [Fact]
    public void Memberships_link_committees_and_legislators()
    {
        var sanders = Legislators.S000033;

        Assert.Equal("Bernie", sanders.Name.Nickname);
        Assert.Equal(14, sanders.Memberships.Count);
        Assert.All(sanders.Memberships, membership => Assert.Contains(membership, membership.Roster.Members));
        Assert.Equal(
            ["Chair", "Ranking Member", "Vice Chair"],
            Committees.HSAG.Members.Select(membership => membership.Title).OfType<string>().Order());
        Assert.Equal(2_159, Memberships.All.Count(membership => membership.Party == Side.Majority));
        Assert.Equal(Memberships.All.Count, Legislators.All.Sum(legislator => legislator.Memberships.Count));
    }

    [Fact]
    public void Term_has_the_values_of_its_case()
    {
        var terms = Legislators.S000033.Terms;
        var current = Assert.IsType<SenateTerm>(Legislators.S000033.CurrentTerm);

        Assert.Equal(12, terms.Count);
        Assert.Equal(
            (1, Seniority.Senior, Party.Independent, Party.Democrat), (current.Class, current.StateRank, current.Party, current.Caucus));
        Assert.Equal(new DateOnly(2031, 1, 3), current.End);
        Assert.Same(current, Terms.All["S000033/2025-01-03"]);
        Assert.Equal(Accession.Election, current.How);
        Assert.Null(current.Fax);
        Assert.Equal("https://www.sanders.senate.gov", current.Url?.OriginalString);
    }

    [Fact]
    public void Changes_of_party_are_optional() => Assert.Equal(
        [Party.Democrat, Party.Republican, Party.Republican, Party.Independent],
        Terms.All.SelectMany(term => term.PartyAffiliations).Select(affiliation => affiliation.Party));

    [Fact]
    public void Unknown_end_is_null() =>
        Assert.Equal(28, Legislators.All.SelectMany(legislator => legislator.LeadershipRoles).Count(role => role.End is null));

    [Fact]
    public void Other_files_refer_to_legislators()
    {
        Assert.Equal("SenSanders", Legislators.S000033.Social?.Twitter);
        Assert.All(
            SocialProfiles.All,
            profile => Assert.Equal(profile.Id.Govtrack ?? profile.Id.Legislator.Id.Govtrack, profile.Id.Legislator.Id.Govtrack));
        Assert.All(Offices.All, office => Assert.StartsWith(office.Legislator.Id.Bioguide, office.Id, StringComparison.Ordinal));
        Assert.Equal(Offices.All.Count, Legislators.All.Sum(legislator => legislator.Offices.Count));
    }

    [Fact]
    public void One_office_has_an_invalid_latitude() =>
        Assert.Equal("S001225-rock_island", Assert.Single(Offices.All, office => office.Latitude is < -90 or > 90).Id);

    [Fact]
    public void Numbers_are_valid_keys()
    {
        Assert.Equal("Lincoln", Executives.All["406807"].Name.Last);
        Assert.Equal(
            ["1885-03-04", "1893-03-04"],
            Executives.All.Single(executive => executive.Name.Last == "Cleveland").Terms.Select(term => $"{term.Start:O}"));
    }

    [Fact]
    public void Finds_historical_names_by_number_of_the_Congress()
    {
        var agriculture = HistoricalCommittees.All["HSAG"];

        Assert.Equal("Agriculture", agriculture.Names[93]);
        Assert.Equal(23, agriculture.Congresses.Count);
        Assert.Equal(21, agriculture.Subcommittees.Count);
        Assert.Same(Committees.HSAG, agriculture.Today);
        Assert.Equal(3, HistoricalCommittees.All.Count(committee => committee.Names.Count == 0));
    }

    [Fact]
    public void Facts_have_their_lines()
    {
        Assert.Equal(
            "datasets/congress/committee-membership-current.yaml:9831:1", Rosters.All.LocationOf(Rosters.All["HSAG03"]).ToString());
        Assert.Equal("datasets/congress/legislators-current.yaml:1:3", Legislators.All.LocationAt(0).ToString());
    }
}
