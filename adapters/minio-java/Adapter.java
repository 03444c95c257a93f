import com.eclipsesource.json.Json;
import io.minio.Http;
import io.minio.Signer;
import io.minio.Utils;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;

/** Attaches the signer of the MinIO client for Java to sigv4-conform. */
public final class Adapter {
    public static void main(String[] words) throws Exception {
        var hello = SignerLoop.implementation(
                "minio (Java)", "java", "minio", "https://github.com/minio/minio-java");
        // A signer for S3 alone. Not unsigned-session-token: every token is signed.
        hello.add("services", Json.array("s3"));
        hello.add("features", Json.array("session-token", "unsigned-payload", "s3-path", "duplicate-headers",
                "host-header", "binary-query", "content-sha256-header"));
        SignerLoop.run(hello, Map.of("sign", Adapter::sign, "presign", Adapter::presign));
    }

    private static SignerLoop.Signed sign(SignerLoop.Params params) throws Exception {
        String hash = SignerLoop.payloadHashOf(params);
        List<SignerLoop.Header> headers = new ArrayList<>(params.headers());
        SignerLoop.set(headers, Http.Headers.X_AMZ_CONTENT_SHA256, hash);
        if (params.sessionToken() != null) {
            SignerLoop.set(headers, Http.Headers.X_AMZ_SECURITY_TOKEN, params.sessionToken());
        }
        Request signed = Signer.signV4S3(
                request(params, url(params), headers), params.region(), params.accessKeyId(), params.secretAccessKey(),
                hash);
        return new SignerLoop.Signed(signed.url().toString(), headersOf(signed), null);
    }

    private static SignerLoop.Signed presign(SignerLoop.Params params) throws Exception {
        HttpUrl url = url(params);
        if (params.sessionToken() != null) {
            String token = Utils.encode(params.sessionToken());
            url = url.newBuilder().addEncodedQueryParameter(Http.Headers.X_AMZ_SECURITY_TOKEN, token).build();
        }
        Request request = request(params, url, params.headers());
        HttpUrl signed = Signer.presignV4(
                request, params.region(), params.accessKeyId(), params.secretAccessKey(),
                Math.toIntExact(params.expiresIn()));
        // The URL is what the client hands out: the time among the headers was for the signer.
        List<SignerLoop.Header> headers = headersOf(request);
        headers.removeIf(header -> header.name().equalsIgnoreCase(Http.Headers.X_AMZ_DATE));
        return new SignerLoop.Signed(signed.toString(), headers, null);
    }

    /** What the client does before it calls the signer: Host, the time, text as UTF-8, a body where it may be. */
    private static Request request(SignerLoop.Params params, HttpUrl url, List<SignerLoop.Header> given)
            throws SignerLoop.Refused {
        List<SignerLoop.Header> headers = new ArrayList<>(given);
        SignerLoop.set(headers, Http.Headers.X_AMZ_DATE, SignerLoop.amzDateOf(params));
        if (!SignerLoop.has(headers, Http.Headers.HOST)) {
            SignerLoop.set(headers, Http.Headers.HOST, Utils.getHostHeader(url));
        }
        Headers.Builder told = new Headers.Builder();
        headers.forEach(header -> told.addUnsafeNonAscii(header.name(), header.value()));
        boolean hasBody = !params.method().equals("GET") && !params.method().equals("HEAD");
        try {
            return new Request.Builder()
                    .url(url)
                    .headers(told.build())
                    .method(params.method(), hasBody ? RequestBody.create(params.body()) : null)
                    .build();
        } catch (IllegalArgumentException refusal) {
            throw new SignerLoop.Refused(refusal.getMessage());
        }
    }

    private static HttpUrl url(SignerLoop.Params params) throws SignerLoop.Refused {
        try {
            return HttpUrl.get(params.url());
        } catch (IllegalArgumentException refusal) {
            throw new SignerLoop.Refused(refusal.getMessage());
        }
    }

    private static List<SignerLoop.Header> headersOf(Request request) {
        List<SignerLoop.Header> headers = new ArrayList<>();
        request.headers().forEach(pair -> headers.add(new SignerLoop.Header(pair.getFirst(), pair.getSecond())));
        return headers;
    }
}
