import com.eclipsesource.json.Json;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.co.lucasweb.aws.v4.signer.HttpRequest;
import uk.co.lucasweb.aws.v4.signer.Signer;
import uk.co.lucasweb.aws.v4.signer.credentials.AwsCredentials;

/** Attaches aws-v4-signer-java to sigv4-conform. */
public final class Adapter {
    public static void main(String[] words) throws Exception {
        var hello = SignerLoop.implementation(
                "aws-v4-signer-java", "java", "aws-v4-signer-java", "https://github.com/lucasweb78/aws-v4-signer-java");
        // Not unnormalized-path: there is no option for it.
        hello.add("features", Json.array("session-token", "unsigned-payload", "s3-path", "duplicate-headers",
                "host-header", "binary-query", "content-sha256-header", "unsigned-session-token"));
        SignerLoop.run(hello, Map.of("sign", Adapter::sign));
    }

    private static SignerLoop.Signed sign(SignerLoop.Params params) throws Exception {
        URI uri = SignerLoop.uriOf(params);
        String hash = SignerLoop.payloadHashOf(params);
        // As its README shows: every header is the caller's, and the signer makes Authorization of them.
        List<SignerLoop.Header> headers = new ArrayList<>(params.headers());
        if (!SignerLoop.has(headers, "host")) {
            SignerLoop.set(headers, "Host", SignerLoop.hostOf(uri));
        }
        SignerLoop.set(headers, "x-amz-date", SignerLoop.amzDateOf(params));
        if (params.contentSha256Header() || params.unsignedPayload()) {
            SignerLoop.set(headers, "x-amz-content-sha256", hash);
        }
        if (params.sessionToken() != null && params.signSessionToken()) {
            SignerLoop.set(headers, "x-amz-security-token", params.sessionToken());
        }
        Signer.Builder signer = Signer.builder()
                .awsCredentials(new AwsCredentials(params.accessKeyId(), params.secretAccessKey()))
                .region(params.region());
        headers.forEach(header -> signer.header(header.name(), header.value()));
        HttpRequest request = new HttpRequest(params.method(), uri);
        String authorization = signer.build(request, params.service(), hash).getSignature();
        SignerLoop.set(headers, "Authorization", authorization);
        if (params.sessionToken() != null && !params.signSessionToken()) {
            SignerLoop.set(headers, "x-amz-security-token", params.sessionToken());
        }
        return new SignerLoop.Signed(params.url(), headers, null);
    }
}
