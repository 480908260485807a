using System.Text.Json.Serialization;

namespace Factbook.RealData.Tests.Congress;

public enum Party
{
    Democrat,
    Republican,
    Independent,
    Federalist,
    DemocraticRepublican,
    Whig,

    [JsonStringEnumMemberName("no party")]
    None,
}
