import aws.smithy.kotlin.runtime.auth.awscredentials.Credentials;
import aws.smithy.kotlin.runtime.auth.awssigning.AwsSignatureType;
import aws.smithy.kotlin.runtime.auth.awssigning.AwsSignedBodyHeader;
import aws.smithy.kotlin.runtime.auth.awssigning.AwsSigningConfig;
import aws.smithy.kotlin.runtime.auth.awssigning.AwsSigningResult;
import aws.smithy.kotlin.runtime.auth.awssigning.DefaultAwsSignerJVMKt;
import aws.smithy.kotlin.runtime.auth.awssigning.HashSpecification;
import aws.smithy.kotlin.runtime.collections.AttributesKt;
import aws.smithy.kotlin.runtime.http.HttpBody;
import aws.smithy.kotlin.runtime.http.HttpMethod;
import aws.smithy.kotlin.runtime.http.request.HttpRequest;
import aws.smithy.kotlin.runtime.http.request.HttpRequestBuilder;
import aws.smithy.kotlin.runtime.net.url.Url;
import aws.smithy.kotlin.runtime.net.url.UrlEncoding;
import aws.smithy.kotlin.runtime.time.Instant;
import com.eclipsesource.json.Json;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kotlin.coroutines.EmptyCoroutineContext;
import kotlin.time.Duration;
import kotlin.time.DurationKt;
import kotlin.time.DurationUnit;
import kotlinx.coroutines.BuildersKt;

/** Attaches smithy-kotlin's signer, that of the AWS SDK for Kotlin, to sigv4-conform. */
public final class Adapter {
    public static void main(String[] words) throws Exception {
        var hello = SignerLoop.implementation(
                "smithy-kotlin", "kotlin", "aws-signing-default-jvm", "https://github.com/smithy-lang/smithy-kotlin");
        hello.add("features", Json.array("session-token", "unsigned-payload", "s3-path", "unnormalized-path",
                "duplicate-headers", "host-header", "content-sha256-header", "unsigned-session-token"));
        SignerLoop.run(hello, Map.of("sign", Adapter::signed, "presign", Adapter::signed));
    }

    private static SignerLoop.Signed signed(SignerLoop.Params params) throws Exception {
        HttpRequest request = request(params);
        AwsSigningConfig config = config(params);
        AwsSigningResult<HttpRequest> result = BuildersKt.runBlocking(EmptyCoroutineContext.INSTANCE,
                (scope, then) -> DefaultAwsSignerJVMKt.getDefaultAwsSigner().sign(request, config, then));
        HttpRequest output = result.getOutput();
        List<SignerLoop.Header> headers = new ArrayList<>();
        output.getHeaders().forEach((name, values) -> {
            values.forEach(value -> headers.add(new SignerLoop.Header(name, value)));
            return kotlin.Unit.INSTANCE;
        });
        return new SignerLoop.Signed(output.getUrl().toString(), headers, null);
    }

    private static HttpRequest request(SignerLoop.Params params) throws SignerLoop.Refused {
        HttpRequestBuilder request = new HttpRequestBuilder();
        try {
            request.setMethod(HttpMethod.Companion.parse(params.method()));
            request.getUrl().copyFrom(Url.Companion.parse(params.url(), UrlEncoding.Companion.getAll()));
        } catch (IllegalArgumentException refusal) {
            throw new SignerLoop.Refused(refusal.getMessage());
        }
        for (SignerLoop.Header header : params.headers()) {
            request.getHeaders().append(header.name(), header.value());
        }
        // As the SDK's presigner does: in the query form the signer adds no Host.
        if (params.expiresIn() != null && !request.getHeaders().contains("Host")) {
            request.getHeaders().set("Host", request.getUrl().getHostAndPort());
        }
        request.setBody(HttpBody.Companion.fromBytes(params.body()));
        return request.build();
    }

    private static AwsSigningConfig config(SignerLoop.Params params) {
        AwsSigningConfig.Builder config = new AwsSigningConfig.Builder();
        config.setRegion(params.region());
        config.setService(params.service());
        config.setSigningDate(Instant.Companion.fromIso8601(params.signingTime().toString()));
        config.setUseDoubleUriEncode(params.doubleEncodePath());
        config.setNormalizeUriPath(params.normalizePath());
        config.setOmitSessionToken(!params.signSessionToken());
        config.setHashSpecification(params.unsignedPayload()
                ? HashSpecification.UnsignedPayload.INSTANCE
                : HashSpecification.CalculateFromPayload.INSTANCE);
        config.setSignedBodyHeader(params.contentSha256Header() || params.unsignedPayload()
                ? AwsSignedBodyHeader.X_AMZ_CONTENT_SHA256
                : AwsSignedBodyHeader.NONE);
        config.setCredentials(Credentials.Companion.invoke(params.accessKeyId(), params.secretAccessKey(),
                params.sessionToken(), null, null, AttributesKt.emptyAttributes()));
        if (params.expiresIn() != null) {
            config.setSignatureType(AwsSignatureType.HTTP_REQUEST_VIA_QUERY_PARAMS);
            setExpiresAfter(config, params.expiresIn());
        }
        return config.build();
    }

    /** Duration is a value class: what takes one has a name that no source in Java can spell. */
    private static void setExpiresAfter(AwsSigningConfig.Builder config, long seconds) {
        try {
            long raw = DurationKt.toDuration(seconds, DurationUnit.SECONDS);
            Object duration = Duration.class.getMethod("box-impl", long.class).invoke(null, raw);
            for (Method method : AwsSigningConfig.Builder.class.getMethods()) {
                if (method.getName().startsWith("setExpiresAfter-")) {
                    method.invoke(config, duration);
                    return;
                }
            }
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(missing);
        }
        throw new IllegalStateException("AwsSigningConfig.Builder has no setExpiresAfter");
    }
}
