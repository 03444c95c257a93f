"""Attaches AWS's engine in C (awscrt) to sigv4-conform: JSON-RPC 2.0 on stdin and stdout, one message a line."""

import base64
import io
import json
import re
import sys
from datetime import datetime, timezone
from importlib.metadata import version
from urllib.parse import urlsplit

from awscrt import auth, http
from awscrt.exceptions import AwsCrtError

HELLO = {
    "protocol": 1,
    "implementation": {
        "name": "awscrt",
        "version": version("awscrt"),
        "language": "python",
        "source": "https://github.com/awslabs/aws-crt-python",
        "issues": "https://github.com/awslabs/aws-crt-python/issues",
    },
    "operations": ["sign", "presign"],
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
    "clock": "injected",
    "maxInFlight": 16,
}


class Refused(Exception):
    """The engine, or the check of its arguments, does not take what it is told."""


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
        io.BytesIO(base64.b64decode(given["bodyBase64"])),
    )
    time = datetime.strptime(params["signingTime"], "%Y-%m-%dT%H:%M:%SZ")
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
            date=time.replace(tzinfo=timezone.utc),
            use_double_uri_encode=options["doubleEncodePath"],
            should_normalize_uri_path=options["normalizePath"],
            signed_body_value=auth.AwsSignedBodyValue.UNSIGNED_PAYLOAD if unsigned else None,
            omit_session_token=not options["signSessionToken"],
            **form,
        )
        signed = auth.aws_sign_request(request, config).result()
    except (AssertionError, OverflowError, AwsCrtError) as error:
        raise Refused(f"{type(error).__name__}: {error}") from error
    return {
        "outcome": "signed",
        "request": {
            "method": signed.method,
            "url": origin + signed.path,
            "headers": list(signed.headers),
            "bodyBase64": given["bodyBase64"],
        },
    }


OPERATIONS = {"sign": sign, "presign": presign}


def answer(call):
    if call["method"] == "hello":
        return {"result": HELLO}
    if call["method"] not in OPERATIONS:
        return {"error": {"code": -32601, "message": f"no method {call['method']}"}}
    try:
        return {"result": OPERATIONS[call["method"]](call["params"])}
    except Refused as refusal:
        return {"result": {"outcome": "refused", "message": str(refusal)}}
    except Exception as error:  # what the adapter throws is this case's fault, not the end of the adapter
        return {"error": {"code": -32603, "message": f"{type(error).__name__}: {error}"}}


for line in sys.stdin.buffer:
    call = json.loads(line)
    print(json.dumps({"jsonrpc": "2.0", "id": call["id"], **answer(call)}), flush=True)
