namespace Factbook.Tool.Checking.Reports;

/// <summary>Writes the result of a check in one format.</summary>
internal interface IReport
{
    void Write(CheckResult result);
}
