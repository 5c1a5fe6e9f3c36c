using System;
using System.Collections.Generic;
using CrmCoach.Plugins.Tables;
using CrmCoach.Scoring.Records;
using Microsoft.Xrm.Sdk.Query;

namespace CrmCoach.Plugins.Gather;

/// <summary>
/// The queries behind one scoring: as many for a deal with three activities as for one with three hundred. Each stays under the platform's 15 links
/// and asks for the columns that are used.
/// </summary>
internal static class DealQueries
{
    public const string OpportunityAccount = "account";
    public const string OpportunityContact = "contact";
    public const string CustomerAccount = "customeraccount";
    public const string CustomerContact = "customercontact";
    public const string Owner = "owner";
    public const string Obstacle = "obstacle";
    public const string ObstacleContact = "obstaclecontact";
    public const string PartyContact = "contact";
    public const string PartyUser = "user";

    private const int RegardingParty = 8;
    private const int OwnerParty = 9;

    /// <summary>The opportunity, who it names, and its recorded obstacles: one row for each obstacle, one if there is none.</summary>
    public static QueryExpression Opportunity(Guid id)
    {
        var query = Query(OpportunityTable.Name, OpportunityTable.Id, Columns.Opportunity);
        foreach (var column in OpportunityTable.Stored) query.ColumnSet.AddColumn(column);
        query.Criteria.AddCondition(OpportunityTable.Id, ConditionOperator.Equal, id);
        Link(query, OpportunityAccount, "account", "parentaccountid", "accountid", Columns.Account);
        Link(query, OpportunityContact, "contact", "parentcontactid", "contactid", Columns.Contact);
        Link(query, CustomerAccount, "account", "customerid", "accountid", Columns.Account);
        Link(query, CustomerContact, "contact", "customerid", "contactid", Columns.Contact);
        Link(query, Owner, "systemuser", OpportunityTable.OwnerId, "systemuserid", Columns.SystemUser);
        var obstacle = Link(query, Obstacle, ObstacleTable.Name, OpportunityTable.Id, ObstacleTable.OpportunityId, Columns.Obstacle);
        var person = obstacle.AddLink("contact", ObstacleTable.ContactId, "contactid", JoinOperator.LeftOuter);
        Select(person, ObstacleContact, Columns.Contact);
        return query;
    }

    /// <summary>The activities with their subjects, without what they say.</summary>
    /// <param name="opportunity">What they are about.</param>
    /// <param name="labels">Whether the organisation's e-mails have the columns of sensitivity labels.</param>
    public static QueryExpression Activities(Guid opportunity, bool labels)
    {
        var query = Query(ActivityTables.Pointer, ActivityTables.Id, ActivityTables.Common);
        query.Criteria.AddCondition(ActivityTables.RegardingId, ConditionOperator.Equal, opportunity);
        query.Criteria.AddCondition(new ConditionExpression(ActivityTables.TypeCode, ConditionOperator.In, ActivityTables.Names));
        foreach (var table in ActivityTables.Names)
            Link(query, table, table, ActivityTables.Id, ActivityTables.Id, ActivityTables.Details(table, labels));
        return query;
    }

    /// <summary>Who took part. Owner and regarding are columns of the activity itself.</summary>
    public static QueryExpression Parties(Guid opportunity)
    {
        var query = Query("activityparty", "activitypartyid", Columns.ActivityParty);
        query.ColumnSet.AddColumn(ActivityTables.Id);
        query.Criteria.AddCondition("participationtypemask", ConditionOperator.NotIn, RegardingParty, OwnerParty);
        query.AddLink(ActivityTables.Pointer, ActivityTables.Id, ActivityTables.Id)
            .LinkCriteria.AddCondition(ActivityTables.RegardingId, ConditionOperator.Equal, opportunity);
        Link(query, PartyContact, "contact", "partyid", "contactid", Columns.Contact);
        Link(query, PartyUser, "systemuser", "partyid", "systemuserid", Columns.SystemUser);
        return query;
    }

    /// <summary>The notes, people's and the coach's.</summary>
    public static QueryExpression Notes(Guid opportunity)
    {
        var query = Query(NoteTable.Name, NoteTable.Id, Columns.Annotation);
        query.ColumnSet.AddColumn(ActivityTables.ModifiedOn);
        query.Criteria.AddCondition(NoteTable.ObjectId, ConditionOperator.Equal, opportunity);
        return query;
    }

    /// <summary>What some notes say.</summary>
    public static QueryExpression NoteTexts(IReadOnlyCollection<Guid> notes)
    {
        var query = Query(NoteTable.Name, NoteTable.Id, NoteTable.Texts);
        query.Criteria.AddCondition(new ConditionExpression(NoteTable.Id, ConditionOperator.In, new List<Guid>(notes)));
        return query;
    }

    /// <summary>What was found in the activities so far.</summary>
    public static QueryExpression Readings(Guid opportunity)
    {
        var query = Query(ReadingTable.Name, ReadingTable.Id, ReadingTable.Columns);
        query.Criteria.AddCondition(ReadingTable.OpportunityId, ConditionOperator.Equal, opportunity);
        return query;
    }

    /// <summary>What some activities say. Only e-mails and appointments can say more than the pointer holds.</summary>
    public static QueryExpression Texts(IReadOnlyCollection<Guid> activities)
    {
        var query = Query(ActivityTables.Pointer, ActivityTables.Id, ActivityTables.Texts);
        query.Criteria.AddCondition(new ConditionExpression(ActivityTables.Id, ConditionOperator.In, new List<Guid>(activities)));
        foreach (var table in ActivityTables.WithLongTexts) Link(query, table, table, ActivityTables.Id, ActivityTables.Id, ActivityTables.Texts);
        return query;
    }

    private static QueryExpression Query(string table, string id, IReadOnlyList<string> columns)
    {
        var query = new QueryExpression(table);
        foreach (var column in columns) query.ColumnSet.AddColumn(column);
        query.AddOrder(id, OrderType.Ascending);
        return query;
    }

    private static LinkEntity Link(QueryExpression query, string alias, string table, string from, string to, IReadOnlyList<string> columns) =>
        Select(query.AddLink(table, from, to, JoinOperator.LeftOuter), alias, columns);

    private static LinkEntity Select(LinkEntity link, string alias, IReadOnlyList<string> columns)
    {
        link.EntityAlias = alias;
        foreach (var column in columns) link.Columns.AddColumn(column);
        return link;
    }
}
