using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

/// <summary>As much JSON as the protocol needs, so that it runs on .NET and on Mono: dictionaries, lists, strings,
/// numbers, booleans, null.</summary>
public sealed class Json
{
    private readonly string text;
    private int at;

    private Json(string text)
    {
        this.text = text;
    }

    public static object Read(string text)
    {
        return new Json(text).Value();
    }

    public static string Write(object value)
    {
        var text = new StringBuilder();
        Write(value, text);
        return text.ToString();
    }

    private static void Write(object value, StringBuilder text)
    {
        if (value == null) text.Append("null");
        else if (value is bool) text.Append((bool)value ? "true" : "false");
        else if (value is string) Quote((string)value, text);
        else if (value is Dictionary<string, object>)
        {
            var mark = '{';
            foreach (var member in (Dictionary<string, object>)value)
            {
                text.Append(mark);
                Quote(member.Key, text);
                text.Append(':');
                Write(member.Value, text);
                mark = ',';
            }
            text.Append(mark == '{' ? "{}" : "}");
        }
        else if (value is IEnumerable<object>)
        {
            var mark = '[';
            foreach (var item in (IEnumerable<object>)value)
            {
                text.Append(mark);
                Write(item, text);
                mark = ',';
            }
            text.Append(mark == '[' ? "[]" : "]");
        }
        else text.Append(Convert.ToString(value, CultureInfo.InvariantCulture));
    }

    private static void Quote(string value, StringBuilder text)
    {
        text.Append('"');
        foreach (var c in value)
        {
            if (c == '"' || c == '\\') text.Append('\\').Append(c);
            else if (c < ' ') text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else text.Append(c);
        }
        text.Append('"');
    }

    private object Value()
    {
        switch (Next())
        {
            case '{': return Members();
            case '[': return Items();
            case '"': return Text();
        }
        var from = --at;
        while (at < text.Length && ",]} \t\r\n".IndexOf(text[at]) < 0) at++;
        var word = text.Substring(from, at - from);
        if (word == "null") return null;
        if (word == "true" || word == "false") return word == "true";
        long whole;
        if (long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out whole)) return whole;
        return double.Parse(word, CultureInfo.InvariantCulture);
    }

    private Dictionary<string, object> Members()
    {
        var members = new Dictionary<string, object>();
        for (var c = Next(); c != '}'; c = Next())
        {
            if (c == ',') continue;
            var name = Text();
            if (Next() != ':') throw new FormatException("no colon at " + at);
            members[name] = Value();
        }
        return members;
    }

    private List<object> Items()
    {
        var items = new List<object>();
        for (var c = Next(); c != ']'; c = Next())
        {
            if (c == ',') continue;
            at--;
            items.Add(Value());
        }
        return items;
    }

    /// <summary>What follows a quotation mark.</summary>
    private string Text()
    {
        var value = new StringBuilder();
        for (var c = text[at++]; c != '"'; c = text[at++])
        {
            if (c != '\\')
            {
                value.Append(c);
                continue;
            }
            var mark = text[at++];
            if (mark == 'u')
            {
                value.Append((char)int.Parse(text.Substring(at, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                at += 4;
            }
            else
            {
                var plain = "bfnrt".IndexOf(mark);
                value.Append(plain < 0 ? mark : "\b\f\n\r\t"[plain]);
            }
        }
        return value.ToString();
    }

    /// <summary>The next character that is no blank.</summary>
    private char Next()
    {
        while (" \t\r\n".IndexOf(text[at]) >= 0) at++;
        return text[at++];
    }
}
