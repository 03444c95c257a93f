// Attaches a signer to sigv4-conform: JSON-RPC on stdin and stdout, a message a line; logs go to stderr.

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

public final class SigningAdapter {
    // --- replace this by your signer ---
    static final Map<String, Object> IMPLEMENTATION =
            Map.of("name", "example-signer", "version", "1.0.0", "language", "java");
    static final List<String> OPERATIONS = List.of("sign", "presign");
    // Claim what your signer can express; cases that need more are unsupported, and no failure.
    static final List<String> FEATURES = List.of(
            "session-token", "unsigned-payload", "s3-path", "unnormalized-path", "duplicate-headers",
            "host-header", "binary-query", "content-sha256-header", "unsigned-session-token");

    /** The headers to send the request with, as pairs, authorization among them. */
    static Map<String, Object> sign(Map<String, Object> told, byte[] body) {
        return Map.of("headers", new ExampleSigner(told).sign(body));
    }

    /** The URL that is valid by itself, and the headers to send with it. */
    static Map<String, Object> presign(Map<String, Object> told, byte[] body) {
        return new ExampleSigner(told).presign(body);
    }
    // --- until here ---

    public static void main(String[] args) throws Exception {
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        // Flushed at each line end: an answer in a buffer would run out of time.
        var replies = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Map<String, Object> call = Json.object(Json.read(line));
            var reply = new LinkedHashMap<String, Object>();
            reply.put("jsonrpc", "2.0");
            reply.put("id", call.get("id"));
            reply.putAll(answer((String) call.get("method"), Json.object(call.get("params"))));
            replies.print(Json.write(reply) + "\n");
            replies.flush();
        }
    }

    private static Map<String, Object> answer(String method, Map<String, Object> told) {
        if (method.equals("hello")) {
            return Map.of("result", Map.of(
                    "protocol", 1, "implementation", IMPLEMENTATION, "operations", OPERATIONS,
                    "features", FEATURES, "maxInFlight", 8));
        }
        if (!OPERATIONS.contains(method)) return error(-32601, "no method " + method);
        try {
            byte[] body = Base64.getDecoder().decode((String) Json.object(told.get("request")).get("bodyBase64"));
            Map<String, Object> request = method.equals("sign") ? sign(told, body) : presign(told, body);
            return Map.of("result", Map.of("outcome", "signed", "request", request));
        } catch (RuntimeException fault) { // of this request alone: the next one is answered
            return error(-32603, fault.toString());
        }
    }

    private static Map<String, Object> error(int code, String message) {
        return Map.of("error", Map.of("code", code, "message", message));
    }
}
