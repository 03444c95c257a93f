"""Attaches requests-aws4auth to sigv4-conform: JSON-RPC 2.0 on stdin and stdout, one message a line."""

import base64
import json
import sys
from datetime import datetime
from importlib.metadata import version

from requests import Request
from requests.exceptions import InvalidHeader
from requests_aws4auth import AWS4Auth

HELLO = {
    "protocol": 1,
    "implementation": {
        "name": "requests-aws4auth",
        "version": version("requests-aws4auth"),
        "language": "python",
        "source": "https://github.com/tedder/requests-aws4auth",
        "issues": "https://github.com/tedder/requests-aws4auth/issues",
    },
    "operations": ["sign"],
    # Not unsigned-payload: the body is always hashed. Not duplicate-headers: headers are a map. Not binary-query:
    # the query is parsed as UTF-8. Not unnormalized-path: every path is normalised.
    "features": ["session-token", "s3-path", "host-header", "content-sha256-header"],
    "clock": "injected",
    "maxInFlight": 16,
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
    body = base64.b64decode(given["bodyBase64"])
    headers = dict(map(tuple, given["headers"]))
    # As its documentation says: the time is that of an x-amz-date header, where there is one.
    time = datetime.strptime(params["signingTime"], "%Y-%m-%dT%H:%M:%SZ")
    headers["x-amz-date"] = time.strftime("%Y%m%dT%H%M%SZ")
    auth = TracedAWS4Auth(
        keys["accessKeyId"],
        keys["secretAccessKey"],
        params["region"],
        params["service"],
        session_token=keys.get("sessionToken"),
    )
    signed = Request(given["method"], given["url"], headers, data=body or None, auth=auth).prepare()
    return {
        "outcome": "signed",
        "request": {
            "method": signed.method,
            "url": signed.url,
            "headers": [[name, text(value)] for name, value in signed.headers.items()],
            "bodyBase64": base64.b64encode(signed.body or b"").decode(),
        },
        "trace": {"canonicalRequest": auth.canonical, "stringToSign": auth.to_sign},
    }


def text(value):
    return value.decode() if isinstance(value, bytes) else str(value)


def answer(call):
    if call["method"] == "hello":
        return {"result": HELLO}
    if call["method"] != "sign":
        return {"error": {"code": -32601, "message": f"no method {call['method']}"}}
    try:
        return {"result": sign(call["params"])}
    except InvalidHeader as error:
        return {"result": {"outcome": "refused", "message": str(error)}}
    except Exception as error:  # what the signer throws is this case's fault, not the end of the adapter
        return {"error": {"code": -32603, "message": f"{type(error).__name__}: {error}"}}


for line in sys.stdin.buffer:
    call = json.loads(line)
    print(json.dumps({"jsonrpc": "2.0", "id": call["id"], **answer(call)}), flush=True)
