import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A small SigV4 signer that stands for yours. Each step:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
final class ExampleSigner {
    /** Names that the signer sets itself, and names that clients and proxies change on the way. */
    private static final List<String> OWNED =
            List.of("authorization", "x-amz-date", "x-amz-security-token", "x-amz-content-sha256");
    private static final Pattern UNSIGNED = Pattern.compile("connection|expect|keep-alive|proxy-.*|te|trailer"
            + "|transfer-encoding|upgrade|user-agent|x-amzn-trace-id");
    private static final Pattern OWN_PARAMETER = Pattern.compile(
            "X-Amz-(Algorithm|Credential|Date|Expires|Security-Token|SignedHeaders|Signature)(=.*)?");
    /** The URL's pieces as they are written: a parsed URL would tidy them. */
    private static final Pattern URL =
            Pattern.compile("((https?)://([^/?#]*)([^?#]*))\\??([^#]*).*", Pattern.CASE_INSENSITIVE);

    private final String method;
    private final String place;
    private final String scheme;
    private final String authority;
    private final String path;
    private final String query;
    private final List<List<String>> given = new ArrayList<>();
    private final String accessKeyId;
    private final String secret;
    private final String token;
    private final String date;
    private final List<String> scope;
    private final Map<String, Object> options;

    ExampleSigner(Map<String, Object> told) {
        Map<String, Object> request = Json.object(told.get("request"));
        Map<String, Object> keys = Json.object(told.get("credentials"));
        var url = URL.matcher((String) request.get("url"));
        if (!url.matches()) throw new IllegalArgumentException("no http URL");
        method = (String) request.get("method");
        place = url.group(1);
        scheme = url.group(2).toLowerCase(Locale.ROOT);
        authority = url.group(3);
        path = url.group(4);
        query = url.group(5);
        for (Object header : Json.list(request.get("headers"))) {
            List<Object> pair = Json.list(header);
            given.add(List.of((String) pair.get(0), (String) pair.get(1)));
        }
        accessKeyId = (String) keys.get("accessKeyId");
        secret = (String) keys.get("secretAccessKey");
        token = (String) keys.get("sessionToken");
        date = ((String) told.get("signingTime")).replaceAll("[-:]", "");
        scope = List.of(date.substring(0, 8), (String) told.get("region"), (String) told.get("service"), "aws4_request");
        options = Json.object(told.get("options"));
    }

    /** The headers to send: what was given, what the signer adds, and authorization. */
    List<List<String>> sign(byte[] body) {
        String payload = payloadHash(body);
        List<List<String>> headers = withHost();
        headers.add(List.of("x-amz-date", date));
        if (is("contentSha256Header") || unsignedPayload()) headers.add(List.of("x-amz-content-sha256", payload));
        if (token != null && is("signSessionToken")) headers.add(List.of("x-amz-security-token", token));
        String signature = signature(headers, query, payload);
        headers.add(List.of("authorization", "AWS4-HMAC-SHA256 Credential=" + credential()
                + ", SignedHeaders=" + String.join(";", names(headers)) + ", Signature=" + signature));
        if (token != null && !is("signSessionToken")) headers.add(List.of("x-amz-security-token", token));
        return headers;
    }

    /** The URL that is valid for expiresIn seconds, and the headers to send with it. */
    Map<String, Object> presign(byte[] body) {
        List<List<String>> headers = withHost();
        List<String> pieces = pieces(query);
        pieces.removeIf(piece -> OWN_PARAMETER.matcher(piece).matches());
        pieces.add("X-Amz-Algorithm=AWS4-HMAC-SHA256");
        pieces.add("X-Amz-Credential=" + encode(bytes(credential())));
        pieces.add("X-Amz-Date=" + date);
        pieces.add("X-Amz-Expires=" + options.getOrDefault("expiresIn", 3600));
        pieces.add("X-Amz-SignedHeaders=" + encode(bytes(String.join(";", names(headers)))));
        String tokenPiece = token == null ? null : "X-Amz-Security-Token=" + encode(bytes(token));
        if (token != null && is("signSessionToken")) pieces.add(tokenPiece);
        String signature = signature(headers, String.join("&", pieces), payloadHash(body));
        if (token != null && !is("signSessionToken")) pieces.add(tokenPiece);
        pieces.add("X-Amz-Signature=" + signature);
        return Map.of("url", place + "?" + String.join("&", pieces), "headers", headers);
    }

    private String signature(List<List<String>> headers, String query, String payload) {
        var lines = new ArrayList<>(List.of(method, canonicalUri(), canonicalQuery(query)));
        for (String name : names(headers)) lines.add(name + ":" + value(headers, name));
        lines.addAll(List.of("", String.join(";", names(headers)), payload));
        String digest = hex(sha256(bytes(String.join("\n", lines))));
        byte[] key = bytes("AWS4" + secret);
        for (String part : scope) key = hmac(key, part);
        return hex(hmac(key, String.join("\n", "AWS4-HMAC-SHA256", date, String.join("/", scope), digest)));
    }

    private String credential() {
        return accessKeyId + "/" + String.join("/", scope);
    }

    private boolean is(String option) {
        return Boolean.TRUE.equals(options.get(option));
    }

    private boolean unsignedPayload() {
        return "unsigned".equals(options.get("payload"));
    }

    private String payloadHash(byte[] body) {
        return unsignedPayload() ? "UNSIGNED-PAYLOAD" : hex(sha256(body));
    }

    private List<List<String>> withHost() {
        List<List<String>> headers = given.stream()
                .filter(header -> !OWNED.contains(lower(header.get(0))))
                .collect(Collectors.toCollection(ArrayList::new));
        if (headers.stream().anyMatch(header -> lower(header.get(0)).equals("host"))) return headers;
        String port = scheme.equals("https") ? ":(443)?$" : ":(80)?$";
        headers.add(List.of("host", lower(authority.replaceFirst("^.*@", "")).replaceFirst(port, "")));
        return headers;
    }

    /** The names to be signed: in lower case, sorted, each once. */
    private static List<String> names(List<List<String>> headers) {
        return headers.stream().map(header -> lower(header.get(0)))
                .filter(name -> !UNSIGNED.matcher(name).matches())
                .distinct().sorted().collect(Collectors.toList());
    }

    private static String value(List<List<String>> headers, String name) {
        return headers.stream().filter(header -> lower(header.get(0)).equals(name))
                .map(header -> header.get(1).replaceAll("[ \t\r\n]+", " ").replaceAll("^ | $", ""))
                .collect(Collectors.joining(","));
    }

    /** S3 signs the path as it was encoded for the wire, every other service the encoding of that. */
    private String canonicalUri() {
        String plain = is("normalizePath") ? normalized(path) : path.isEmpty() ? "/" : path;
        return encode(is("doubleEncodePath") ? bytes(plain) : decode(plain)).replace("%2F", "/");
    }

    private static String normalized(String path) {
        var kept = new ArrayDeque<String>();
        for (String segment : path.split("/")) {
            if (segment.equals("..")) kept.pollLast();
            else if (!segment.isEmpty() && !segment.equals(".")) kept.addLast(segment);
        }
        return "/" + String.join("/", kept) + (!kept.isEmpty() && path.endsWith("/") ? "/" : "");
    }

    /** Encoded first, then sorted by name, and by value where names are equal. */
    private static String canonicalQuery(String query) {
        return pieces(query).stream().map(piece -> {
            String[] pair = piece.split("=", 2);
            return new String[] {encode(decode(pair[0])), pair.length < 2 ? "" : encode(decode(pair[1]))};
        }).sorted(Comparator.<String[], String>comparing(pair -> pair[0]).thenComparing(pair -> pair[1]))
                .map(pair -> pair[0] + "=" + pair[1]).collect(Collectors.joining("&"));
    }

    private static List<String> pieces(String query) {
        return Arrays.stream(query.split("&")).filter(piece -> !piece.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String encode(byte[] text) {
        var out = new StringBuilder();
        for (byte one : text) {
            char c = (char) (one & 0xff);
            boolean plain = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || "-._~".indexOf(c) >= 0;
            out.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return out.toString();
    }

    private static byte[] decode(String text) {
        byte[] raw = bytes(text);
        var out = new ByteArrayOutputStream();
        for (int i = 0; i < raw.length; i++) {
            int high = i + 2 < raw.length && raw[i] == '%' ? Character.digit(raw[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(raw[i + 2], 16);
            out.write(low < 0 ? raw[i] : high * 16 + low);
            if (low >= 0) i += 2;
        }
        return out.toByteArray();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String hex(byte[] bytes) {
        var out = new StringBuilder();
        for (byte one : bytes) out.append(String.format("%02x", one));
        return out.toString();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException every) { // platform has it
            throw new IllegalStateException(every);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(bytes(text));
        } catch (GeneralSecurityException every) { // platform has it
            throw new IllegalStateException(every);
        }
    }
}
