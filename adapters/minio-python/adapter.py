"""Attaches the signer of the MinIO client for Python to sigv4-conform."""

import sys
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "lib/python"))

import minio
from minio.credentials import Credentials
from minio.helpers import queryencode, sha256_hash
from minio.signer import presign_v4, sign_v4_s3
from minio.time import to_amz_date
from signer_loop import body_of, run, signed, time_of

HELLO = {
    "implementation": {
        "name": "minio (Python)",
        "version": minio.__version__,
        "language": "python",
        "source": "https://github.com/minio/minio-py",
        "issues": "https://github.com/minio/minio-py/issues",
    },
    # A signer for S3 alone. Not unsigned-session-token: every token is signed.
    "services": ["s3"],
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


def sign(params):
    url, time = urlsplit(params["request"]["url"]), time_of(params)
    # As the client does before it calls the signer: a map of text, or of lists for repeats.
    headers = {"Host": url.netloc}
    for name, value in params["request"]["headers"]:
        known = next((key for key in headers if key.lower() == name.lower() and name.lower() != "host"), None)
        if known is not None:
            headers[known] = [*as_list(headers[known]), value]
        else:
            headers["Host" if name.lower() == "host" else name] = value
    unsigned = params["options"]["payload"] == "unsigned"
    headers["x-amz-content-sha256"] = "UNSIGNED-PAYLOAD" if unsigned else sha256_hash(body_of(params))
    headers["x-amz-date"] = to_amz_date(time)
    keys = credentials(params)
    if keys.session_token:
        headers["X-Amz-Security-Token"] = keys.session_token
    headers = sign_v4_s3(
        method=params["request"]["method"],
        url=url,
        region=params["region"],
        headers=headers,
        credentials=keys,
        content_sha256=headers["x-amz-content-sha256"],
        date=time,
    )
    pairs = [(name, value) for name, values in headers.items() for value in as_list(values)]
    return signed(params["request"]["method"], urlunsplit(url), pairs, body_of(params))


def presign(params):
    url, keys = urlsplit(params["request"]["url"]), credentials(params)
    if keys.session_token:
        token = "X-Amz-Security-Token=" + queryencode(keys.session_token)
        url = url._replace(query=f"{url.query}&{token}" if url.query else token)
    url = presign_v4(
        method=params["request"]["method"],
        url=url,
        region=params["region"],
        credentials=keys,
        date=time_of(params),
        expires=params["options"]["expiresIn"],
    )
    return signed(params["request"]["method"], urlunsplit(url), params["request"]["headers"], body_of(params))


def credentials(params):
    keys = params["credentials"]
    return Credentials(keys["accessKeyId"], keys["secretAccessKey"], keys.get("sessionToken"))


def as_list(values):
    return values if isinstance(values, list) else [values]


run(HELLO, {"sign": sign, "presign": presign})
