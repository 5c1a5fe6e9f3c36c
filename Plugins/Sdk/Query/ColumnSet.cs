using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>Which columns to read.</summary>
[DataContract(Name = "ColumnSet", Namespace = Contracts.Sdk)]
public sealed class ColumnSet
{
    private DataCollection<string> columns;

    public ColumnSet()
    {
    }

    public ColumnSet(bool allColumns) => AllColumns = allColumns;

    public ColumnSet(params string[] columns) => this.columns = new DataCollection<string>(new List<string>(columns ?? new string[0]));

    [DataMember]
    public bool AllColumns { get; set; }

    [DataMember]
    public DataCollection<string> Columns
    {
        get => columns ??= new DataCollection<string>();
        private set => columns = value;
    }

    public void AddColumn(string column) => Columns.Add(column);

    public void AddColumns(params string[] columns) => Columns.AddRange(columns);
}
