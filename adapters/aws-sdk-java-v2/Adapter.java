import static software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner.*;

import com.eclipsesource.json.Json;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignRequest;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/** Attaches the signer of the AWS SDK for Java v2 to sigv4-conform. */
public final class Adapter {
    public static void main(String[] words) throws Exception {
        var hello = SignerLoop.implementation(
                "aws-sdk-java-v2 http-auth-aws", "java", "http-auth-aws", "https://github.com/aws/aws-sdk-java-v2");
        // Not binary-query: parameters are text. Not unsigned-session-token: every token is signed.
        hello.add("features", Json.array("session-token", "unsigned-payload", "s3-path", "unnormalized-path",
                "duplicate-headers", "host-header", "content-sha256-header"));
        SignerLoop.run(hello, Map.of("sign", Adapter::signed, "presign", Adapter::signed));
    }

    private static SignerLoop.Signed signed(SignerLoop.Params params) throws Exception {
        var request = SdkHttpRequest.builder().uri(SignerLoop.uriOf(params));
        try {
            request.method(SdkHttpMethod.fromValue(params.method()));
        } catch (IllegalArgumentException refusal) {
            throw new SignerLoop.Refused(refusal.getMessage());
        }
        params.headers().forEach(header -> request.appendHeader(header.name(), header.value()));
        SignedRequest output;
        try {
            output = AwsV4HttpSigner.create().sign(asked(params, request.build()));
        } catch (IllegalArgumentException refusal) {
            throw new SignerLoop.Refused(refusal.getMessage());
        }
        List<SignerLoop.Header> headers = new ArrayList<>();
        output.request().forEachHeader((name, values) ->
                values.forEach(value -> headers.add(new SignerLoop.Header(name, value))));
        return new SignerLoop.Signed(output.request().getUri().toString(), headers, null);
    }

    private static Consumer<SignRequest.Builder<AwsCredentialsIdentity>> asked(
            SignerLoop.Params params, SdkHttpRequest request) {
        return asked -> {
            asked.identity(identity(params))
                    .request(request)
                    .putProperty(SERVICE_SIGNING_NAME, params.service())
                    .putProperty(REGION_NAME, params.region())
                    .putProperty(DOUBLE_URL_ENCODE, params.doubleEncodePath())
                    .putProperty(NORMALIZE_PATH, params.normalizePath())
                    .putProperty(PAYLOAD_SIGNING_ENABLED, !params.unsignedPayload())
                    .putProperty(HttpSigner.SIGNING_CLOCK, Clock.fixed(params.signingTime(), ZoneOffset.UTC));
            // As the SDK's presigners do: what is presigned without its payload has none to show.
            if (params.expiresIn() == null || !params.unsignedPayload()) {
                asked.payload(ContentStreamProvider.fromByteArray(params.body()));
            }
            if (params.expiresIn() != null) {
                asked.putProperty(AUTH_LOCATION, AuthLocation.QUERY_STRING)
                        .putProperty(EXPIRATION_DURATION, Duration.ofSeconds(params.expiresIn()));
            }
        };
    }

    private static AwsCredentialsIdentity identity(SignerLoop.Params params) {
        return params.sessionToken() == null
                ? AwsCredentialsIdentity.create(params.accessKeyId(), params.secretAccessKey())
                : AwsSessionCredentialsIdentity.create(
                        params.accessKeyId(), params.secretAccessKey(), params.sessionToken());
    }
}
