using System;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Sandbox.Serving;

/// <summary>Who someone is that opens the site and has not chosen a user.</summary>
internal static class SignedInUser
{
    /// <summary>The head of the sales organisation, by title; SYSTEM where there is none.</summary>
    public static Guid Default(Organisation organisation)
    {
        var query = new QueryExpression("systemuser") { TopCount = 1 };
        query.Criteria.AddCondition("title", ConditionOperator.Like, "Head%");
        return organisation.ServiceFor(SystemUser.Id).RetrieveMultiple(query).Entities.FirstOrDefault()?.Id ?? SystemUser.Id;
    }
}
