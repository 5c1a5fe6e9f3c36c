using System;
using System.ComponentModel.Composition;
using System.Diagnostics;
using Microsoft.Xrm.Sdk.Query;
using Microsoft.Xrm.Tooling.PackageDeployment.CrmPackageExtentionBase;

namespace CrmCoach.Deploy;

/// <summary>What Package Deployer asks of the package. It refuses before anything is imported where the Sales application is missing.</summary>
[Export(typeof(IImportExtensions))]
public sealed class PackageImport : ImportExtension
{
    private const string Sales = "msdynce_Sales";

    /// <inheritdoc />
    public override string GetImportPackageDataFolderName => "PkgAssets";

    /// <inheritdoc />
    public override string GetLongNameOfImport => "CRM Coach for Dynamics 365 Sales";

    /// <inheritdoc />
    public override string GetImportPackageDescriptionText => "Coaches salespeople deal by deal. Needs Dynamics 365 Sales.";

    /// <inheritdoc />
    public override string GetNameOfImport(bool plural) => "CRM Coach";

    /// <inheritdoc />
    public override void InitializeCustomExtension()
    {
    }

    /// <inheritdoc />
    public override bool BeforeImportStage()
    {
        if (HasSales()) return true;
        const string error = "CRM Coach needs Dynamics 365 Sales, and this environment does not have it. Nothing was imported.";
        PackageLog.Log(error, TraceEventType.Error);
        RaiseFailEvent(error, new InvalidOperationException(error));
        return false;
    }

    /// <inheritdoc />
    public override bool AfterPrimaryImport() => true;

    private bool HasSales()
    {
        var query = new QueryExpression("solution") { ColumnSet = new ColumnSet("solutionid"), TopCount = 1 };
        query.Criteria.AddCondition("uniquename", ConditionOperator.Equal, Sales);
        return CrmSvc.RetrieveMultiple(query).Entities.Count > 0;
    }
}
