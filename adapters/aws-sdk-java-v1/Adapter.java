import com.amazonaws.DefaultRequest;
import com.amazonaws.SdkClientException;
import com.amazonaws.auth.AWS4Signer;
import com.amazonaws.auth.AWS4UnsignedPayloadSigner;
import com.amazonaws.auth.AWSCredentials;
import com.amazonaws.auth.BasicAWSCredentials;
import com.amazonaws.auth.BasicSessionCredentials;
import com.amazonaws.auth.SdkClock;
import com.amazonaws.http.HttpMethodName;
import com.amazonaws.services.s3.internal.AWSS3V4Signer;
import com.amazonaws.services.s3.request.S3HandlerContextKeys;
import com.amazonaws.util.SdkHttpUtils;
import com.eclipsesource.json.Json;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** Attaches the signer of the AWS SDK for Java v1 to sigv4-conform. */
public final class Adapter {
    public static void main(String[] words) throws Exception {
        var hello = SignerLoop.implementation(
                "aws-sdk-java", "java", "aws-java-sdk-core", "https://github.com/aws/aws-sdk-java");
        // Not duplicate-headers: headers are a map. Not host-header: the endpoint's is put in its place. Not
        // binary-query: parameters are text. Not unnormalized-path and unsigned-session-token: there is no option for them.
        hello.add("features", Json.array("session-token", "unsigned-payload", "s3-path", "content-sha256-header"));
        SignerLoop.run(hello, Map.of("sign", Adapter::sign, "presign", Adapter::presign));
    }

    private static SignerLoop.Signed sign(SignerLoop.Params params) throws Exception {
        DefaultRequest<Void> request = prepare(params);
        // As the SDK's marshallers ask for the header.
        if (params.contentSha256Header()) {
            request.addHeader("x-amz-content-sha256", "required");
        }
        signer(params).sign(request, credentials(params));
        return signed(request);
    }

    private static SignerLoop.Signed presign(SignerLoop.Params params) throws Exception {
        DefaultRequest<Void> request = prepare(params);
        Date until = Date.from(params.signingTime().plusSeconds(params.expiresIn()));
        try {
            signer(params).presignRequest(request, credentials(params), until);
        } catch (SdkClientException refusal) {
            throw new SignerLoop.Refused(refusal.getMessage());
        }
        return signed(request);
    }

    private static DefaultRequest<Void> prepare(SignerLoop.Params params) throws Exception {
        URI uri = SignerLoop.uriOf(params);
        DefaultRequest<Void> request = new DefaultRequest<>(params.service());
        try {
            request.setHttpMethod(HttpMethodName.fromValue(params.method()));
        } catch (IllegalArgumentException refusal) {
            throw new SignerLoop.Refused(refusal.getMessage());
        }
        request.setEndpoint(URI.create(uri.getScheme() + "://" + uri.getRawAuthority()));
        request.setResourcePath(uri.getRawPath());
        request.addHandlerContext(S3HandlerContextKeys.IS_PAYLOAD_SIGNING_ENABLED, !params.unsignedPayload());
        request.setContent(new ByteArrayInputStream(params.body()));
        for (SignerLoop.Header header : params.headers()) {
            request.addHeader(header.name(), header.value());
        }
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        for (String piece : query.split("&")) {
            if (!piece.isEmpty()) {
                String[] pair = piece.split("=", 2);
                request.addParameter(decoded(pair[0]), pair.length == 1 ? "" : decoded(pair[1]));
            }
        }
        return request;
    }

    /** Parameters as the SDK holds them: decoded. */
    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static AWSCredentials credentials(SignerLoop.Params params) {
        return params.sessionToken() == null
                ? new BasicAWSCredentials(params.accessKeyId(), params.secretAccessKey())
                : new BasicSessionCredentials(params.accessKeyId(), params.secretAccessKey(), params.sessionToken());
    }

    /** The request as the SDK's client writes it: the path as it stands, parameters encoded. */
    private static SignerLoop.Signed signed(DefaultRequest<Void> request) {
        List<SignerLoop.Header> headers = new ArrayList<>();
        request.getHeaders().forEach((name, value) -> headers.add(new SignerLoop.Header(name, value)));
        List<String> pieces = new ArrayList<>();
        request.getParameters().forEach((name, values) -> {
            for (String value : values) {
                pieces.add(SdkHttpUtils.urlEncode(name, false) + "=" + SdkHttpUtils.urlEncode(value, false));
            }
        });
        String query = pieces.isEmpty() ? "" : "?" + String.join("&", pieces);
        return new SignerLoop.Signed(request.getEndpoint() + request.getResourcePath() + query, headers, null);
    }

    /** The SDK's choice by service, at the given time. */
    private static AWS4Signer signer(SignerLoop.Params params) {
        SdkClock.Instance.set(() -> params.signingTime().toEpochMilli());
        AWS4Signer signer = new AWS4Signer();
        if (!params.doubleEncodePath()) {
            signer = new AWSS3V4Signer();
        } else if (params.unsignedPayload()) {
            signer = new AWS4UnsignedPayloadSigner();
        }
        signer.setServiceName(params.service());
        signer.setRegionName(params.region());
        signer.setOverrideDate(Date.from(params.signingTime()));
        return signer;
    }
}
