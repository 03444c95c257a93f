"""Attaches AWS's engine in C (awscrt) to sigv4-conform."""

import io
import re
import sys
from importlib.metadata import version
from pathlib import Path
from urllib.parse import urlsplit

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "lib/python"))

from awscrt import auth, http
from awscrt.exceptions import AwsCrtError
from signer_loop import Refused, body_of, run, signed, time_of

HELLO = {
    "implementation": {
        "name": "awscrt",
        "version": version("awscrt"),
        "language": "python",
        "source": "https://github.com/awslabs/aws-crt-python",
        "issues": "https://github.com/awslabs/aws-crt-python/issues",
    },
    "features": [
        "session-token",
        "unsigned-payload",
        "s3-path",
        "unnormalized-path",
        "duplicate-headers",
        "host-header",
        "binary-query",
        "content-sha256-header",
        "unsigned-session-token",
    ],
}


def sign(params):
    options = params["options"]
    wanted = options["contentSha256Header"] or options["payload"] == "unsigned"
    kinds = auth.AwsSignedBodyHeaderType
    return signed_by(
        params,
        signature_type=auth.AwsSignatureType.HTTP_REQUEST_HEADERS,
        signed_body_header_type=kinds.X_AMZ_CONTENT_SHA_256 if wanted else kinds.NONE,
    )


def presign(params):
    return signed_by(
        params,
        signature_type=auth.AwsSignatureType.HTTP_REQUEST_QUERY_PARAMS,
        expiration_in_seconds=params["options"]["expiresIn"],
    )


def signed_by(params, **form):
    given, options, keys = params["request"], params["options"], params["credentials"]
    origin, target = re.match(r"([^:]*://[^/?#]*)([^#]*)", given["url"]).groups()
    headers = http.HttpHeaders([tuple(pair) for pair in given["headers"]])
    # The engine signs the headers that there are: its callers give it the host, which holds no name and password.
    if headers.get("host") is None:
        headers.add("Host", urlsplit(origin).netloc.rpartition("@")[2])
    request = http.HttpRequest(
        given["method"],
        target if target.startswith("/") else f"/{target}",
        headers,
        io.BytesIO(body_of(params)),
    )
    provider = auth.AwsCredentialsProvider.new_static(
        keys["accessKeyId"], keys["secretAccessKey"], keys.get("sessionToken")
    )
    unsigned = options["payload"] == "unsigned"
    try:
        config = auth.AwsSigningConfig(
            algorithm=auth.AwsSigningAlgorithm.V4,
            credentials_provider=provider,
            region=params["region"],
            service=params["service"],
            date=time_of(params),
            use_double_uri_encode=options["doubleEncodePath"],
            should_normalize_uri_path=options["normalizePath"],
            signed_body_value=auth.AwsSignedBodyValue.UNSIGNED_PAYLOAD if unsigned else None,
            omit_session_token=not options["signSessionToken"],
            **form,
        )
        output = auth.aws_sign_request(request, config).result()
    except (AssertionError, OverflowError, AwsCrtError) as error:
        raise Refused(f"{type(error).__name__}: {error}") from error
    return signed(output.method, origin + output.path, list(output.headers), body_of(params))


run(HELLO, {"sign": sign, "presign": presign})
