using System.Collections.Generic;
using System.Text;

namespace CrmCoach.Sandbox.WebApi.Filters;

/// <summary>Cuts a <c>$filter</c> into tokens.</summary>
internal static class Tokenizer
{
    /// <summary>The tokens in order, the last one always <see cref="TokenKind.End"/>.</summary>
    public static IReadOnlyList<Token> Read(string filter)
    {
        var tokens = new List<Token>();
        var at = 0;
        while (true)
        {
            while (at < filter.Length && char.IsWhiteSpace(filter[at]))
                at++;
            if (at == filter.Length)
                break;
            tokens.Add(Next(filter, ref at));
        }

        tokens.Add(new Token(TokenKind.End, "", at));
        return tokens;
    }

    private static Token Next(string filter, ref int at)
    {
        var start = at;
        switch (filter[at])
        {
            case '(':
                at++;
                return new Token(TokenKind.Open, "(", start);
            case ')':
                at++;
                return new Token(TokenKind.Close, ")", start);
            case ',':
                at++;
                return new Token(TokenKind.Comma, ",", start);
            case '\'':
                return new Token(TokenKind.Text, Quoted(filter, ref at), start);
            default:
                while (at < filter.Length && !char.IsWhiteSpace(filter[at]) && !"(),'".Contains(filter[at]))
                    at++;
                return new Token(TokenKind.Word, filter[start..at], start);
        }
    }

    private static string Quoted(string filter, ref int at)
    {
        var text = new StringBuilder();
        var start = at++;
        while (at < filter.Length)
        {
            if (filter[at] != '\'')
                text.Append(filter[at++]);
            else if (at + 1 < filter.Length && filter[at + 1] == '\'')
            {
                text.Append('\'');
                at += 2;
            }
            else
            {
                at++;
                return text.ToString();
            }
        }

        throw ODataException.BadQuery($"There is an unterminated string literal at position {start} in '{filter}'.");
    }
}
