import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What every adapter on the JVM shares: JSON-RPC 2.0 on stdin and stdout, one message a line. It signs nothing. */
public final class SignerLoop {
    /** A header, in the order in which it stands. */
    public record Header(String name, String value) {}

    /** What a signer is told of one case; expiresIn, in seconds, is null where the request is not presigned. */
    public record Params(
            String method, String url, List<Header> headers, byte[] body,
            String accessKeyId, String secretAccessKey, String sessionToken,
            String region, String service, Instant signingTime,
            boolean doubleEncodePath, boolean normalizePath, boolean unsignedPayload, boolean contentSha256Header,
            boolean signSessionToken, Long expiresIn) {}

    /** A request as it is to be sent; trace may be null. Method and body are the given ones. */
    public record Signed(String url, List<Header> headers, Map<String, String> trace) {}

    /** The signer does not take the input. */
    public static final class Refused extends Exception {
        public Refused(String message) {
            super(message);
        }
    }

    /** An operation of a signer. What else it throws is an error of the adapter. */
    public interface Operation {
        Signed apply(Params params) throws Exception;
    }

    private static final DateTimeFormatter AMZ_DATE =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private SignerLoop() {}

    /** Answers calls until stdin ends. `hello` is what the adapter says of its signer; the operations are added. */
    public static void run(JsonObject hello, Map<String, Operation> operations) throws IOException {
        JsonArray names = new JsonArray();
        operations.keySet().stream().sorted().forEach(names::add);
        hello.set("protocol", 1).set("operations", names).set("maxInFlight", 16);
        PrintStream out = System.out;
        // What a library prints belongs to stderr.
        System.setOut(System.err);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            JsonObject call = Json.parse(line).asObject();
            JsonObject reply = Json.object().add("jsonrpc", "2.0").add("id", call.get("id"));
            answer(reply, call, hello, operations);
            out.write((reply + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    private static void answer(JsonObject reply, JsonObject call, JsonObject hello, Map<String, Operation> operations) {
        String method = call.getString("method", "");
        Operation operation = operations.get(method);
        if (method.equals("hello")) {
            reply.add("result", hello);
        } else if (operation == null) {
            reply.add("error", Json.object().add("code", -32601).add("message", "no method " + method));
        } else {
            try {
                Params params = read(call.get("params").asObject());
                reply.add("result", shown(params, operation.apply(params)));
            } catch (Refused refused) {
                reply.add("result", Json.object().add("outcome", "refused").add("message", refused.getMessage()));
            } catch (Exception | LinkageError thrown) {
                // What the signer throws is this case's fault, not the end of the adapter.
                reply.add("error", Json.object().add("code", -32603).add("message", thrown.toString()));
            }
        }
    }

    private static Params read(JsonObject told) {
        JsonObject request = told.get("request").asObject();
        JsonObject keys = told.get("credentials").asObject();
        JsonObject options = told.get("options").asObject();
        List<Header> headers = new ArrayList<>();
        for (JsonValue pair : request.get("headers").asArray()) {
            headers.add(new Header(pair.asArray().get(0).asString(), pair.asArray().get(1).asString()));
        }
        JsonValue expires = options.get("expiresIn");
        return new Params(
                request.getString("method", ""), request.getString("url", ""), headers,
                Base64.getDecoder().decode(request.getString("bodyBase64", "")),
                keys.getString("accessKeyId", ""), keys.getString("secretAccessKey", ""),
                keys.getString("sessionToken", null),
                told.getString("region", ""), told.getString("service", ""),
                Instant.parse(told.getString("signingTime", "")),
                options.getBoolean("doubleEncodePath", true), options.getBoolean("normalizePath", true),
                options.getString("payload", "").equals("unsigned"),
                options.getBoolean("contentSha256Header", false), options.getBoolean("signSessionToken", true),
                expires == null ? null : expires.asLong());
    }

    private static JsonObject shown(Params params, Signed signed) {
        JsonArray headers = new JsonArray();
        for (Header header : signed.headers()) {
            headers.add(new JsonArray().add(header.name()).add(header.value()));
        }
        JsonObject request = Json.object()
                .add("method", params.method())
                .add("url", signed.url())
                .add("headers", headers)
                .add("bodyBase64", Base64.getEncoder().encodeToString(params.body()));
        JsonObject result = Json.object().add("outcome", "signed").add("request", request);
        if (signed.trace() != null) {
            JsonObject trace = Json.object();
            signed.trace().forEach(trace::add);
            result.add("trace", trace);
        }
        return result;
    }

    /** What hello says of a signer; the version is that of its artifact in the class path. */
    public static JsonObject implementation(String name, String language, String artifact, String source) {
        JsonObject said = Json.object()
                .add("name", name)
                .add("version", versionOf(artifact))
                .add("language", language)
                .add("source", source)
                .add("issues", source + "/issues");
        return Json.object().add("implementation", said);
    }

    /** The version in the file name of an artifact's archive, which Maven wrote. */
    private static String versionOf(String artifact) {
        for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
            String name = new java.io.File(entry).getName();
            int start = name.indexOf("." + artifact + "-");
            if (start >= 0 && name.endsWith(".jar")) {
                return name.substring(start + artifact.length() + 2, name.length() - ".jar".length());
            }
        }
        return null;
    }

    /** The host as a client sends it: in lower case, without user information and the scheme's own port. */
    public static String hostOf(URI uri) {
        String authority = uri.getRawAuthority().toLowerCase(Locale.ROOT);
        String host = authority.substring(authority.indexOf('@') + 1);
        String own = uri.getScheme().equals("https") ? ":443" : ":80";
        return host.endsWith(own) ? host.substring(0, host.length() - own.length()) : host;
    }

    /** Whether a header of that name is there, in any case. */
    public static boolean has(List<Header> headers, String name) {
        return headers.stream().anyMatch(header -> header.name().equalsIgnoreCase(name));
    }

    /** Puts a header in the place of all of that name. */
    public static void set(List<Header> headers, String name, String value) {
        headers.removeIf(header -> header.name().equalsIgnoreCase(name));
        headers.add(new Header(name, value));
    }

    /** What x-amz-date says of the signing time. */
    public static String amzDateOf(Params params) {
        return AMZ_DATE.format(params.signingTime());
    }

    /** The last line of the canonical request, for signers that want it of their caller. */
    public static String payloadHashOf(Params params) throws NoSuchAlgorithmException {
        return params.unsignedPayload()
                ? "UNSIGNED-PAYLOAD"
                : HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(params.body()));
    }

    /** A URL in java.net's type; what that does not take is refused. */
    public static URI uriOf(Params params) throws Refused {
        try {
            return URI.create(params.url());
        } catch (IllegalArgumentException refusal) {
            throw new Refused(refusal.getMessage());
        }
    }
}
