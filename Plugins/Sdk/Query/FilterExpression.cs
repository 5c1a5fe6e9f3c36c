using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>Conditions joined by and or or.</summary>
[DataContract(Name = "FilterExpression", Namespace = Contracts.Sdk)]
public sealed class FilterExpression
{
    private DataCollection<ConditionExpression> conditions;
    private DataCollection<FilterExpression> filters;

    public FilterExpression()
    {
    }

    public FilterExpression(LogicalOperator filterOperator) => FilterOperator = filterOperator;

    [DataMember]
    public LogicalOperator FilterOperator { get; set; }

    [DataMember]
    public DataCollection<ConditionExpression> Conditions
    {
        get => conditions ??= new DataCollection<ConditionExpression>();
        private set => conditions = value;
    }

    [DataMember]
    public DataCollection<FilterExpression> Filters
    {
        get => filters ??= new DataCollection<FilterExpression>();
        private set => filters = value;
    }

    [DataMember]
    public bool IsQuickFindFilter { get; set; }

    public void AddCondition(string attributeName, ConditionOperator conditionOperator, params object[] values) =>
        Conditions.Add(new ConditionExpression(attributeName, conditionOperator, values));

    public void AddCondition(string entityName, string attributeName, ConditionOperator conditionOperator, params object[] values) =>
        Conditions.Add(new ConditionExpression(entityName, attributeName, conditionOperator, values));

    public void AddCondition(ConditionExpression condition) => Conditions.Add(condition);

    public FilterExpression AddFilter(LogicalOperator logicalOperator)
    {
        var filter = new FilterExpression(logicalOperator);
        Filters.Add(filter);
        return filter;
    }

    public void AddFilter(FilterExpression childFilter)
    {
        if (childFilter != null) Filters.Add(childFilter);
    }
}
