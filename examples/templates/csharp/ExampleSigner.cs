using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

/// <summary>A small SigV4 signer that stands for yours. Each step:
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html</summary>
public sealed class ExampleSigner
{
    // Names that the signer sets itself, and names that clients and proxies change on the way.
    private static readonly string[] Owned =
        { "authorization", "x-amz-date", "x-amz-security-token", "x-amz-content-sha256" };
    private static readonly Regex Unsigned = new Regex(
        "^(connection|expect|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|user-agent|x-amzn-trace-id)$");
    private static readonly Regex OwnParameter = new Regex(
        "^X-Amz-(Algorithm|Credential|Date|Expires|Security-Token|SignedHeaders|Signature)(=|$)");
    // The URL's pieces as they are written: a parsed URL would tidy them.
    private static readonly Regex Url = new Regex(
        @"^((https?)://([^/?#]*)([^?#]*))\??([^#]*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private readonly string method, place, scheme, authority, path, query, accessKeyId, secret, token, date;
    private readonly List<string[]> given = new List<string[]>();
    private readonly string[] scope;
    private readonly Dictionary<string, object> options;

    public ExampleSigner(Dictionary<string, object> told)
    {
        var request = (Dictionary<string, object>)told["request"];
        var keys = (Dictionary<string, object>)told["credentials"];
        var url = Url.Match((string)request["url"]);
        if (!url.Success) throw new ArgumentException("no http URL");
        method = (string)request["method"];
        place = url.Groups[1].Value;
        scheme = url.Groups[2].Value.ToLowerInvariant();
        authority = url.Groups[3].Value;
        path = url.Groups[4].Value;
        query = url.Groups[5].Value;
        foreach (List<object> pair in (List<object>)request["headers"]) given.Add(pair.Cast<string>().ToArray());
        accessKeyId = (string)keys["accessKeyId"];
        secret = (string)keys["secretAccessKey"];
        token = keys.ContainsKey("sessionToken") ? (string)keys["sessionToken"] : null;
        date = ((string)told["signingTime"]).Replace("-", "").Replace(":", "");
        scope = new[] { date.Substring(0, 8), (string)told["region"], (string)told["service"], "aws4_request" };
        options = (Dictionary<string, object>)told["options"];
    }

    /// <summary>The headers to send: what was given, what the signer adds, and authorization.</summary>
    public List<string[]> Sign(byte[] body)
    {
        var payload = PayloadHash(body);
        var headers = WithHost();
        headers.Add(new[] { "x-amz-date", date });
        if (Is("contentSha256Header") || UnsignedPayload) headers.Add(new[] { "x-amz-content-sha256", payload });
        if (token != null && Is("signSessionToken")) headers.Add(new[] { "x-amz-security-token", token });
        var signature = Signature(headers, query, payload);
        headers.Add(new[] { "authorization", "AWS4-HMAC-SHA256 Credential=" + Credential
            + ", SignedHeaders=" + string.Join(";", Names(headers)) + ", Signature=" + signature });
        if (token != null && !Is("signSessionToken")) headers.Add(new[] { "x-amz-security-token", token });
        return headers;
    }

    /// <summary>The URL that is valid for expiresIn seconds, and the headers to send with it.</summary>
    public KeyValuePair<string, List<string[]>> Presign(byte[] body)
    {
        var headers = WithHost();
        var pieces = Pieces(query).Where(piece => !OwnParameter.IsMatch(piece)).ToList();
        pieces.Add("X-Amz-Algorithm=AWS4-HMAC-SHA256");
        pieces.Add("X-Amz-Credential=" + Encode(Bytes(Credential)));
        pieces.Add("X-Amz-Date=" + date);
        pieces.Add("X-Amz-Expires=" + Convert.ToString(options["expiresIn"], CultureInfo.InvariantCulture));
        pieces.Add("X-Amz-SignedHeaders=" + Encode(Bytes(string.Join(";", Names(headers)))));
        var tokenPiece = token == null ? null : "X-Amz-Security-Token=" + Encode(Bytes(token));
        if (token != null && Is("signSessionToken")) pieces.Add(tokenPiece);
        var signature = Signature(headers, string.Join("&", pieces), PayloadHash(body));
        if (token != null && !Is("signSessionToken")) pieces.Add(tokenPiece);
        pieces.Add("X-Amz-Signature=" + signature);
        return new KeyValuePair<string, List<string[]>>(place + "?" + string.Join("&", pieces), headers);
    }

    private string Signature(List<string[]> headers, string query, string payload)
    {
        var names = Names(headers);
        var lines = new List<string> { method, CanonicalUri(), CanonicalQuery(query) };
        lines.AddRange(names.Select(name => name + ":" + ValueOf(headers, name)));
        lines.AddRange(new[] { "", string.Join(";", names), payload });
        var digest = Hex(Sha256(Bytes(string.Join("\n", lines))));
        var stringToSign = string.Join("\n", "AWS4-HMAC-SHA256", date, string.Join("/", scope), digest);
        var key = scope.Aggregate(Bytes("AWS4" + secret), Hmac);
        return Hex(Hmac(key, stringToSign));
    }

    private string Credential
    {
        get { return accessKeyId + "/" + string.Join("/", scope); }
    }

    private bool UnsignedPayload
    {
        get { return (string)options["payload"] == "unsigned"; }
    }

    private bool Is(string option)
    {
        return true.Equals(options[option]);
    }

    private string PayloadHash(byte[] body)
    {
        return UnsignedPayload ? "UNSIGNED-PAYLOAD" : Hex(Sha256(body));
    }

    private List<string[]> WithHost()
    {
        var headers = given.Where(header => !Owned.Contains(header[0].ToLowerInvariant())).ToList();
        if (headers.Any(header => header[0].ToLowerInvariant() == "host")) return headers;
        var host = authority.Substring(authority.LastIndexOf('@') + 1).ToLowerInvariant();
        host = Regex.Replace(host, scheme == "https" ? ":(443)?$" : ":(80)?$", "");
        headers.Add(new[] { "host", host });
        return headers;
    }

    /// <summary>The names to be signed: in lower case, sorted, each once.</summary>
    private static List<string> Names(List<string[]> headers)
    {
        return headers.Select(header => header[0].ToLowerInvariant()).Where(name => !Unsigned.IsMatch(name))
            .Distinct().OrderBy(name => name, StringComparer.Ordinal).ToList();
    }

    private static string ValueOf(List<string[]> headers, string name)
    {
        return string.Join(",", headers.Where(header => header[0].ToLowerInvariant() == name)
            .Select(header => Regex.Replace(header[1], "[ \t\r\n]+", " ").Trim(' ')));
    }

    /// <summary>S3 signs the path as it was encoded for the wire, every other service the encoding of that.</summary>
    private string CanonicalUri()
    {
        var plain = Is("normalizePath") ? Normalized(path) : path == "" ? "/" : path;
        return Encode(Is("doubleEncodePath") ? Bytes(plain) : Decode(plain)).Replace("%2F", "/");
    }

    private static string Normalized(string path)
    {
        var kept = new List<string>();
        foreach (var segment in path.Split('/'))
        {
            if (segment != ".." && segment != "." && segment != "") kept.Add(segment);
            else if (segment == ".." && kept.Count > 0) kept.RemoveAt(kept.Count - 1);
        }
        return "/" + string.Join("/", kept) + (kept.Count > 0 && path.EndsWith("/", StringComparison.Ordinal) ? "/" : "");
    }

    /// <summary>Encoded first, then sorted by name, and by value where names are equal.</summary>
    private static string CanonicalQuery(string query)
    {
        var pairs = Pieces(query).Select(piece => piece.Split(new[] { '=' }, 2))
            .Select(pair => new { Name = Encode(Decode(pair[0])), Value = pair.Length < 2 ? "" : Encode(Decode(pair[1])) });
        return string.Join("&", pairs.OrderBy(pair => pair.Name, StringComparer.Ordinal)
            .ThenBy(pair => pair.Value, StringComparer.Ordinal).Select(pair => pair.Name + "=" + pair.Value));
    }

    private static IEnumerable<string> Pieces(string query)
    {
        return query.Split('&').Where(piece => piece != "");
    }

    private static string Encode(byte[] bytes)
    {
        var text = new StringBuilder();
        foreach (var one in bytes)
        {
            var c = (char)one;
            var plain = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || "-._~".IndexOf(c) >= 0;
            text.Append(plain ? c.ToString() : "%" + one.ToString("X2", CultureInfo.InvariantCulture));
        }
        return text.ToString();
    }

    private static byte[] Decode(string text)
    {
        var raw = Bytes(text);
        var decoded = new List<byte>();
        for (var i = 0; i < raw.Length; i++)
        {
            var escaped = raw[i] == '%' && i + 2 < raw.Length
                && Uri.IsHexDigit((char)raw[i + 1]) && Uri.IsHexDigit((char)raw[i + 2]);
            decoded.Add(escaped ? (byte)(Uri.FromHex((char)raw[i + 1]) * 16 + Uri.FromHex((char)raw[i + 2])) : raw[i]);
            if (escaped) i += 2;
        }
        return decoded.ToArray();
    }

    private static byte[] Bytes(string text)
    {
        return Encoding.UTF8.GetBytes(text);
    }

    private static string Hex(byte[] bytes)
    {
        return string.Concat(bytes.Select(one => one.ToString("x2", CultureInfo.InvariantCulture)));
    }

    private static byte[] Sha256(byte[] bytes)
    {
        using (var hash = SHA256.Create()) return hash.ComputeHash(bytes);
    }

    private static byte[] Hmac(byte[] key, string text)
    {
        using (var mac = new HMACSHA256(key)) return mac.ComputeHash(Bytes(text));
    }
}
