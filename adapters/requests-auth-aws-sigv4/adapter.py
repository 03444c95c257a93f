"""Attaches requests-auth-aws-sigv4 to sigv4-conform."""

import sys
from pathlib import Path
from types import SimpleNamespace

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "lib/python"))

import requests_auth_aws_sigv4
from requests import Request
from requests.exceptions import InvalidHeader
from requests_auth_aws_sigv4 import AWSSigV4
from signer_loop import body_of, run, signed, standing_still, time_of

HELLO = {
    "implementation": {
        "name": "requests-auth-aws-sigv4",
        "version": requests_auth_aws_sigv4.__version__,
        "language": "python",
        "source": "https://github.com/andrewjroth/requests-auth-aws-sigv4",
        "issues": "https://github.com/andrewjroth/requests-auth-aws-sigv4/issues",
    },
    # Not unsigned-payload: the body is always hashed. Not duplicate-headers: headers are a map. Not
    # unnormalized-path and unsigned-session-token: there is no option for them.
    "features": ["session-token", "s3-path", "host-header", "binary-query", "content-sha256-header"],
}


def sign(params):
    given, keys = params["request"], params["credentials"]
    # It has no option for the time: it asks the module datetime, which stands still here.
    assert requests_auth_aws_sigv4.datetime.datetime
    requests_auth_aws_sigv4.datetime = SimpleNamespace(datetime=standing_still(time_of(params)))
    auth = AWSSigV4(
        params["service"],
        region=params["region"],
        aws_access_key_id=keys["accessKeyId"],
        aws_secret_access_key=keys["secretAccessKey"],
        aws_session_token=keys.get("sessionToken"),
    )
    headers = dict(map(tuple, given["headers"]))
    request = Request(given["method"], given["url"], headers, data=body_of(params) or None, auth=auth).prepare()
    return signed(request.method, request.url, request.headers.items(), request.body or b"")


run(HELLO, {"sign": sign}, refusals=[InvalidHeader])
