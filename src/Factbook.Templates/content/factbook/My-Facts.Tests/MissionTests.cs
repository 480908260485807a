namespace My_Facts.Tests;

public class MissionTests
{
    [Fact]
    public void No_mission_is_older_than_those_who_fly_it()
    {
        Assert.All(Missions.All, mission =>
            Assert.All(mission.FlownBy, agency => Assert.True(agency.Founded.First < mission.Flight.First)));
    }

    [Fact]
    public void A_mission_is_found_with_each_agency_that_flies_it()
    {
        Assert.Contains(Missions.CassiniHuygens, Agencies.Asi.Missions);
        Assert.Same(Agencies.Asi, Missions.CassiniHuygens.FlownBy[^1]);
    }

    [Fact]
    public void Every_mission_is_taken_from_a_source_with_a_name()
    {
        Assert.All(Missions.All, mission => Assert.NotEmpty(mission.Source.Name));
    }
}
