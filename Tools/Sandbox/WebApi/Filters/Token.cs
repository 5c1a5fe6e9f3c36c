namespace CrmCoach.Sandbox.WebApi.Filters;

/// <summary>What a piece of a <c>$filter</c> is.</summary>
internal enum TokenKind
{
    Open,
    Close,
    Comma,

    /// <summary>A name, a keyword or a literal without quotes.</summary>
    Word,

    /// <summary>A literal in single quotes.</summary>
    Text,
    End,
}

/// <summary>One piece of a <c>$filter</c>.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its characters; of a quoted text those between the quotes, with doubled quotes made single.</param>
/// <param name="Position">Where it starts in the filter, from 0.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int Position)
{
    /// <summary>True for this keyword, which OData writes in lower case.</summary>
    public bool Is(string keyword) => Kind == TokenKind.Word && Text == keyword;
}
