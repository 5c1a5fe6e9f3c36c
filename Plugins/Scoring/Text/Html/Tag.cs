namespace CrmCoach.Scoring.Text.Html;

/// <summary>A start or end tag with the attributes that bear on what is shown; the others are not kept.</summary>
internal sealed class Tag
{
    public string Name { get; set; } = "";

    public bool IsEnd { get; set; }

    public string? Style { get; set; }

    public string? Class { get; set; }

    public string? Id { get; set; }

    public string? Type { get; set; }

    public string? Size { get; set; }

    public string? Color { get; set; }

    public bool IsHidden { get; set; }

    /// <summary>Whether one of the element's classes or its id contains this word; <paramref name="word"/> in small letters.</summary>
    public bool IsNamed(string word) => Contains(Class, word) || Contains(Id, word);

    public void Set(string name, string value)
    {
        switch (name)
        {
            case "style": Style ??= value; break;
            case "class": Class ??= Letters.ToLower(value); break;
            case "id": Id ??= Letters.ToLower(value); break;
            case "type": Type ??= Letters.ToLower(value); break;
            case "size": Size ??= value; break;
            case "color": Color ??= value; break;
            case "hidden": IsHidden = true; break;
        }
    }

    private static bool Contains(string? value, string word) => value != null && value.IndexOf(word, System.StringComparison.Ordinal) >= 0;
}
