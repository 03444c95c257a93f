"""Attaches requests-aws4auth to sigv4-conform."""

import sys
from importlib.metadata import version
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "lib/python"))

from requests import Request
from requests.exceptions import InvalidHeader
from requests_aws4auth import AWS4Auth
from signer_loop import body_of, run, signed, time_of

HELLO = {
    "implementation": {
        "name": "requests-aws4auth",
        "version": version("requests-aws4auth"),
        "language": "python",
        "source": "https://github.com/tedder/requests-aws4auth",
        "issues": "https://github.com/tedder/requests-aws4auth/issues",
    },
    # Not unsigned-payload: the body is always hashed. Not duplicate-headers: headers are a map. Not binary-query:
    # the query is parsed as UTF-8. Not unnormalized-path: every path is normalised.
    "features": ["session-token", "s3-path", "host-header", "content-sha256-header"],
}


class TracedAWS4Auth(AWS4Auth):
    """Keeps what the signer's own steps return."""

    def get_canonical_request(self, *given):
        self.canonical = super().get_canonical_request(*given)
        return self.canonical

    def get_sig_string(self, *given):
        self.to_sign = super().get_sig_string(*given)
        return self.to_sign


def sign(params):
    given, keys = params["request"], params["credentials"]
    headers = dict(map(tuple, given["headers"]))
    # As its documentation says: the time is that of an x-amz-date header, where there is one.
    headers["x-amz-date"] = time_of(params).strftime("%Y%m%dT%H%M%SZ")
    auth = TracedAWS4Auth(
        keys["accessKeyId"],
        keys["secretAccessKey"],
        params["region"],
        params["service"],
        session_token=keys.get("sessionToken"),
    )
    request = Request(given["method"], given["url"], headers, data=body_of(params) or None, auth=auth).prepare()
    trace = {"canonicalRequest": auth.canonical, "stringToSign": auth.to_sign}
    return signed(request.method, request.url, request.headers.items(), request.body or b"", **trace)


run(HELLO, {"sign": sign}, refusals=[InvalidHeader])
