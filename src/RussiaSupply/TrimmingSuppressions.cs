using System.Diagnostics.CodeAnalysis;

// [MinLength] is read by the compiler of facts and never run, so the reflection that trimming would break is never reached.
[assembly: UnconditionalSuppressMessage("Trimming", "IL2026", Scope = "member", Target = "P:RussiaSupply.Claim.Evidence", Justification = "Never run.")]
[assembly: UnconditionalSuppressMessage("Trimming", "IL2026", Scope = "member", Target = "P:RussiaSupply.Event.Evidence", Justification = "Never run.")]
[assembly: UnconditionalSuppressMessage("Trimming", "IL2026", Scope = "member", Target = "P:RussiaSupply.Report.Claims", Justification = "Never run.")]
[assembly: UnconditionalSuppressMessage("Trimming", "IL2026", Scope = "member", Target = "P:RussiaSupply.UseClaim.UsedFor", Justification = "Never run.")]
