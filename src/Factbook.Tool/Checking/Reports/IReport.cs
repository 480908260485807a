namespace Factbook.Tool.Checking.Reports;

/// <summary>One way to tell what a check found.</summary>
internal interface IReport
{
    void Write(CheckResult result);
}
