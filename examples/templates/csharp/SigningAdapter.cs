// Attaches a signer to sigv4-conform: JSON-RPC on stdin and stdout, a message a line; logs go to stderr.
using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

public static class SigningAdapter
{
    // --- replace this by your signer ---
    private static readonly Dictionary<string, object> Implementation = new Dictionary<string, object>
        { ["name"] = "example-signer", ["version"] = "1.0.0", ["language"] = "csharp" };
    private static readonly List<object> Operations = new List<object> { "sign", "presign" };
    // Claim what your signer can express; cases that need more are unsupported, and no failure.
    private static readonly List<object> Features = new List<object> {
        "session-token", "unsigned-payload", "s3-path", "unnormalized-path", "duplicate-headers", "host-header",
        "binary-query", "content-sha256-header", "unsigned-session-token" };

    /// <summary>The headers to send the request with, as pairs, authorization among them.</summary>
    private static Dictionary<string, object> Sign(Dictionary<string, object> told, byte[] body)
    {
        return new Dictionary<string, object> { ["headers"] = new ExampleSigner(told).Sign(body) };
    }

    /// <summary>The URL that is valid by itself, and the headers to send with it.</summary>
    private static Dictionary<string, object> Presign(Dictionary<string, object> told, byte[] body)
    {
        var signed = new ExampleSigner(told).Presign(body);
        return new Dictionary<string, object> { ["url"] = signed.Key, ["headers"] = signed.Value };
    }
    // --- until here ---

    public static void Main()
    {
        // Without a byte order mark, and flushed after each line: an answer in a buffer would run out of time.
        var utf8 = new UTF8Encoding(false);
        var lines = new StreamReader(Console.OpenStandardInput(), utf8);
        var replies = new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = true };
        for (var line = lines.ReadLine(); line != null; line = lines.ReadLine())
        {
            var call = (Dictionary<string, object>)Json.Read(line);
            var reply = new Dictionary<string, object> { ["jsonrpc"] = "2.0", ["id"] = call["id"] };
            var answer = Answer((string)call["method"], (Dictionary<string, object>)call["params"]);
            reply[answer.Key] = answer.Value;
            replies.Write(Json.Write(reply) + "\n");
        }
    }

    private static KeyValuePair<string, object> Answer(string method, Dictionary<string, object> told)
    {
        if (method == "hello")
        {
            return Result(new Dictionary<string, object>
            {
                ["protocol"] = 1L, ["implementation"] = Implementation, ["operations"] = Operations,
                ["features"] = Features, ["maxInFlight"] = 8L,
            });
        }
        if (!Operations.Contains(method)) return Error(-32601, "no method " + method);
        try
        {
            var body = Convert.FromBase64String((string)((Dictionary<string, object>)told["request"])["bodyBase64"]);
            var request = method == "sign" ? Sign(told, body) : Presign(told, body);
            return Result(new Dictionary<string, object> { ["outcome"] = "signed", ["request"] = request });
        }
        catch (Exception fault) // of this request alone: the next one is answered
        {
            return Error(-32603, fault.GetType().Name + ": " + fault.Message);
        }
    }

    private static KeyValuePair<string, object> Result(object result)
    {
        return new KeyValuePair<string, object>("result", result);
    }

    private static KeyValuePair<string, object> Error(long code, string message)
    {
        var error = new Dictionary<string, object> { ["code"] = code, ["message"] = message };
        return new KeyValuePair<string, object>("error", error);
    }
}
