using My_Facts;

foreach (Agency agency in Agencies.All)
{
    Console.WriteLine($"{agency.Name}, founded {agency.Founded}");
    foreach (Mission mission in agency.Missions)
    {
        Console.WriteLine($"  {mission.Name}, {mission.Flight}");
    }
}

Mission rosetta = Missions.Rosetta;
Console.WriteLine();
Console.WriteLine($"{rosetta.Name} cost {rosetta.Cost}: {rosetta.Source.Name}, {Missions.All.LocationOf(rosetta)}");
