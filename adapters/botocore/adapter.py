"""Attaches botocore's SigV4 signers to sigv4-conform."""

import sys
from hashlib import sha256
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "lib/python"))

import botocore
import botocore.auth
from botocore.awsrequest import AWSRequest
from botocore.config import Config
from botocore.credentials import Credentials
from signer_loop import body_of, run, signed, time_of

HELLO = {
    "implementation": {
        "name": "botocore",
        "version": botocore.__version__,
        "language": "python",
        "source": "https://github.com/boto/botocore",
        "issues": "https://github.com/boto/botocore/issues",
    },
    # Not unnormalized-path: the choice of the class switches encoding and normalising together. Not
    # unsigned-session-token: whatever token the credentials hold is signed.
    "features": [
        "session-token",
        "unsigned-payload",
        "s3-path",
        "duplicate-headers",
        "host-header",
        "binary-query",
        "content-sha256-header",
    ],
}


class Traced:
    """Keeps what the signer's own steps return."""

    def canonical_request(self, request):
        self.canonical = super().canonical_request(request)
        return self.canonical

    def string_to_sign(self, request, canonical_request):
        self.to_sign = super().string_to_sign(request, canonical_request)
        return self.to_sign


class TracedSigV4Auth(Traced, botocore.auth.SigV4Auth):
    pass


class TracedS3SigV4Auth(Traced, botocore.auth.S3SigV4Auth):
    pass


class TracedSigV4QueryAuth(Traced, botocore.auth.SigV4QueryAuth):
    pass


class TracedS3SigV4QueryAuth(Traced, botocore.auth.S3SigV4QueryAuth):
    pass


def stop_clock_at(time):
    """botocore has no option for the time: add_auth asks this function of its module."""
    assert callable(botocore.auth.get_current_datetime)
    botocore.auth.get_current_datetime = lambda remove_tzinfo=True: (
        time.replace(tzinfo=None) if remove_tzinfo else time
    )


def sign(params):
    kind = TracedSigV4Auth if params["options"]["doubleEncodePath"] else TracedS3SigV4Auth
    return signed_by(kind, params, body_of(params))


def presign(params):
    expires = {"expires": params["options"]["expiresIn"]}
    # SigV4QueryAuth takes a body for parameters of the query; the one for S3 has no use for any.
    if params["options"]["doubleEncodePath"]:
        return signed_by(TracedSigV4QueryAuth, params, body_of(params), **expires)
    return signed_by(TracedS3SigV4QueryAuth, params, b"", **expires)


def signed_by(kind, params, body, **form):
    given, options = params["request"], params["options"]
    request = AWSRequest(method=given["method"], url=given["url"], data=body)
    for name, value in given["headers"]:
        request.headers[name] = value  # adds: HTTPHeaders keeps repeats
    # How botocore's callers meet a service other than S3 that wants the header: they give it, and it is signed.
    signed_payload = options["payload"] == "signed"
    if options["contentSha256Header"] and options["doubleEncodePath"] and "expires" not in form:
        request.headers["X-Amz-Content-SHA256"] = sha256(body).hexdigest() if signed_payload else "UNSIGNED-PAYLOAD"
    # The first is read by SigV4Auth, the second by S3SigV4Auth.
    request.context["payload_signing_enabled"] = signed_payload
    request.context["client_config"] = Config(s3={"payload_signing_enabled": signed_payload})

    keys = params["credentials"]
    credentials = Credentials(
        keys["accessKeyId"], keys["secretAccessKey"], keys.get("sessionToken")
    )
    signer = kind(credentials, params["service"], params["region"], **form)
    stop_clock_at(time_of(params))
    signer.add_auth(request)
    trace = {"canonicalRequest": signer.canonical, "stringToSign": signer.to_sign}
    return signed(request.method, request.url, request.headers.items(), body_of(params), **trace)


run(HELLO, {"sign": sign, "presign": presign})
