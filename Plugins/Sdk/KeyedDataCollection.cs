using System;
using System.Collections;
using System.Collections.Generic;

namespace Microsoft.Xrm.Sdk;

/// <summary>Values by key in a contract. Reading a key that is missing throws <see cref="KeyNotFoundException"/>; writing one adds it.</summary>
public abstract class DataCollection<TKey, TValue> : IEnumerable<KeyValuePair<TKey, TValue>>
{
    private readonly Dictionary<TKey, TValue> values = new();

    protected internal DataCollection()
    {
    }

    public int Count => values.Count;

    public ICollection<TKey> Keys => values.Keys;

    public ICollection<TValue> Values => values.Values;

    public virtual bool IsReadOnly { get; internal set; }

    public virtual TValue this[TKey key]
    {
        get => values[key];
        set
        {
            RefuseWhenReadOnly();
            values[key] = value;
        }
    }

    public void Add(KeyValuePair<TKey, TValue> item) => Add(item.Key, item.Value);

    public virtual void Add(TKey key, TValue value)
    {
        RefuseWhenReadOnly();
        values.Add(key, value);
    }

    public void AddRange(params KeyValuePair<TKey, TValue>[] items) => AddRange((IEnumerable<KeyValuePair<TKey, TValue>>)items);

    public void AddRange(IEnumerable<KeyValuePair<TKey, TValue>> items)
    {
        RefuseWhenReadOnly();
        if (items == null) return;
        foreach (var item in items) values.Add(item.Key, item.Value);
    }

    public void Clear()
    {
        RefuseWhenReadOnly();
        values.Clear();
    }

    public bool Contains(TKey key) => values.ContainsKey(key);

    public bool Contains(KeyValuePair<TKey, TValue> key) => ((ICollection<KeyValuePair<TKey, TValue>>)values).Contains(key);

    public bool ContainsKey(TKey key) => values.ContainsKey(key);

    public virtual bool Remove(TKey key)
    {
        RefuseWhenReadOnly();
        return values.Remove(key);
    }

    public bool Remove(KeyValuePair<TKey, TValue> item)
    {
        RefuseWhenReadOnly();
        return ((ICollection<KeyValuePair<TKey, TValue>>)values).Remove(item);
    }

    public bool TryGetValue(TKey key, out TValue value) => values.TryGetValue(key, out value);

    public void CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex) =>
        ((ICollection<KeyValuePair<TKey, TValue>>)values).CopyTo(array, arrayIndex);

    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => values.GetEnumerator();

    private void RefuseWhenReadOnly()
    {
        if (IsReadOnly) throw new InvalidOperationException("The collection is read-only.");
    }
}
