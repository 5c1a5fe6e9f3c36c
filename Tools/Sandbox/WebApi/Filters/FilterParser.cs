using System.Collections.Generic;

namespace CrmCoach.Sandbox.WebApi.Filters;

/// <summary>Reads a <c>$filter</c> by recursive descent: <c>or</c> over <c>and</c> over <c>not</c> over comparisons.</summary>
internal sealed class FilterParser
{
    private const int DeepestNesting = 50;
    private static readonly string[] Operators = ["eq", "ne", "gt", "ge", "lt", "le"];
    private static readonly string[] Functions = ["contains", "startswith", "endswith"];
    private readonly string filter;
    private readonly IReadOnlyList<Token> tokens;
    private int at;
    private int depth;

    private FilterParser(string filter)
    {
        this.filter = filter;
        tokens = Tokenizer.Read(filter);
    }

    private Token Current => tokens[at];

    /// <summary>The tree of a filter; an <see cref="ODataException"/> says where it cannot be read.</summary>
    public static FilterNode Parse(string filter)
    {
        var parser = new FilterParser(filter);
        var node = parser.Or();
        return parser.Current.Kind == TokenKind.End ? node : throw parser.Unexpected("'and', 'or' or the end");
    }

    private FilterNode Or() => Joined("or", And);

    private FilterNode And() => Joined("and", Not);

    private FilterNode Joined(string keyword, System.Func<FilterNode> part)
    {
        var first = part();
        if (!Current.Is(keyword))
            return first;
        var parts = new List<FilterNode> { first };
        while (Current.Is(keyword))
        {
            at++;
            parts.Add(part());
        }

        return new Junction(keyword == "and", parts);
    }

    private FilterNode Not()
    {
        if (!Current.Is("not"))
            return Primary();
        at++;
        Enter();
        var inner = Not();
        depth--;
        return new Negation(inner);
    }

    private FilterNode Primary()
    {
        if (Current.Kind == TokenKind.Open)
            return InParentheses();
        var name = Take(TokenKind.Word, "a property or a function");
        return Current.Kind == TokenKind.Open ? Function(name) : Compared(name);
    }

    private FilterNode InParentheses()
    {
        at++;
        Enter();
        var inner = Or();
        depth--;
        Take(TokenKind.Close, "')'");
        return inner;
    }

    private Comparison Function(Token name)
    {
        if (System.Array.IndexOf(Functions, name.Text) < 0)
            throw ODataException.Unsupported($"the function '{name.Text}' in $filter; it knows {string.Join(", ", Functions)}");
        at++;
        var member = Take(TokenKind.Word, "a property");
        Take(TokenKind.Comma, "','");
        var literal = Take(TokenKind.Text, "a text in single quotes");
        Take(TokenKind.Close, "')'");
        return new Comparison(member.Text, name.Text, literal);
    }

    private Comparison Compared(Token member)
    {
        var keyword = Take(TokenKind.Word, "a comparison such as 'eq'");
        if (System.Array.IndexOf(Operators, keyword.Text) < 0)
            throw ODataException.BadQuery($"'{keyword.Text}' at position {keyword.Position} in '{filter}' is no comparison: {string.Join(", ", Operators)}.");
        var literal = Current;
        if (literal.Kind is not (TokenKind.Word or TokenKind.Text))
            throw Unexpected("a value");
        at++;
        return new Comparison(member.Text, keyword.Text, literal);
    }

    private Token Take(TokenKind kind, string expected) => Current.Kind == kind ? tokens[at++] : throw Unexpected(expected);

    private void Enter()
    {
        if (++depth > DeepestNesting)
            throw ODataException.BadQuery($"$filter is nested more than {DeepestNesting} levels deep.");
    }

    private ODataException Unexpected(string expected) =>
        ODataException.BadQuery($"Syntax error at position {Current.Position} in '{filter}': {expected} was expected.");
}
