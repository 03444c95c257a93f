"""A small SigV4 signer that stands for yours.

Each step: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
"""

import hashlib
import hmac
import re
from urllib.parse import quote, unquote_to_bytes

# Names that the signer sets itself, and names that clients and proxies change on the way.
OWNED = {"authorization", "x-amz-date", "x-amz-security-token", "x-amz-content-sha256"}
UNSIGNED = re.compile(
    "connection|expect|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|user-agent|x-amzn-trace-id"
)
OWN_PARAMETER = re.compile(
    "X-Amz-(Algorithm|Credential|Date|Expires|Security-Token|SignedHeaders|Signature)(=|$)"
)


def sign(request, body, told):
    """The headers to send: what was given, what the signer adds, and authorization."""
    options, token = told["options"], told["credentials"].get("sessionToken")
    payload = payload_hash(body, options)
    headers = with_host(request) + [("x-amz-date", amz_date(told))]
    if options["contentSha256Header"] or options["payload"] == "unsigned":
        headers.append(("x-amz-content-sha256", payload))
    late = [("x-amz-security-token", token)] if token is not None else []
    if options["signSessionToken"]:
        headers, late = headers + late, []
    signature = signature_of(request, headers, split(request["url"])["query"], payload, told)
    fields = f"Credential={credential(told)}, SignedHeaders={';'.join(names(headers))}, Signature={signature}"
    return headers + [("authorization", f"AWS4-HMAC-SHA256 {fields}")] + late


def presign(request, body, told):
    """The URL that is valid for expiresIn seconds, and the headers to send with it."""
    options, token = told["options"], told["credentials"].get("sessionToken")
    headers, url = with_host(request), split(request["url"])
    own = [
        ("X-Amz-Algorithm", "AWS4-HMAC-SHA256"),
        ("X-Amz-Credential", credential(told)),
        ("X-Amz-Date", amz_date(told)),
        ("X-Amz-Expires", str(options.get("expiresIn", 3600))),
        ("X-Amz-SignedHeaders", ";".join(names(headers))),
    ]
    late = [("X-Amz-Security-Token", token)] if token is not None else []
    if options["signSessionToken"]:
        own, late = own + late, []
    given = [piece for piece in url["query"].split("&") if piece and not OWN_PARAMETER.match(piece)]
    query = "&".join(given + written(own))
    signature = signature_of(request, headers, query, payload_hash(body, options), told)
    return f"{url['place']}?{'&'.join([query, *written(late)])}&X-Amz-Signature={signature}", headers


def signature_of(request, headers, query, payload, told):
    lines = [f"{name}:{value_of(headers, name)}" for name in names(headers)]
    path = canonical_uri(split(request["url"])["path"], told["options"])
    canonical_request = "\n".join(
        [request["method"], path, canonical_query(query), *lines, "", ";".join(names(headers)), payload]
    )
    digest = hashlib.sha256(canonical_request.encode()).hexdigest()
    string_to_sign = "\n".join(["AWS4-HMAC-SHA256", amz_date(told), "/".join(scope(told)), digest])
    key = ("AWS4" + told["credentials"]["secretAccessKey"]).encode()
    for part in [*scope(told), string_to_sign]:
        key = hmac.digest(key, part.encode(), "sha256")
    return key.hex()


def amz_date(told):
    return re.sub("[-:]", "", told["signingTime"])


def scope(told):
    return [amz_date(told)[:8], told["region"], told["service"], "aws4_request"]


def credential(told):
    return "/".join([told["credentials"]["accessKeyId"], *scope(told)])


def payload_hash(body, options):
    return "UNSIGNED-PAYLOAD" if options["payload"] == "unsigned" else hashlib.sha256(body).hexdigest()


def split(url):
    """The URL's pieces as they are written: a parsed URL would tidy them."""
    found = re.match("((https?)://([^/?#]*)([^?#]*))\\??([^#]*)", url, re.IGNORECASE)
    return dict(zip(("place", "scheme", "authority", "path", "query"), found.groups()))


def with_host(request):
    headers = [(name, value) for name, value in request["headers"] if name.lower() not in OWNED]
    if any(name.lower() == "host" for name, _ in headers):
        return headers
    url = split(request["url"])
    port = ":(443)?$" if url["scheme"].lower() == "https" else ":(80)?$"
    return headers + [("host", re.sub(port, "", url["authority"].split("@")[-1].lower()))]


def names(headers):
    """The names to be signed: in lower case, sorted, each once."""
    return sorted({name.lower() for name, _ in headers if not UNSIGNED.fullmatch(name.lower())})


def value_of(headers, name):
    values = [value for other, value in headers if other.lower() == name]
    return ",".join(re.sub("[ \t\r\n]+", " ", value).strip(" ") for value in values)


def canonical_uri(path, options):
    """S3 signs the path as it was encoded for the wire, every other service the encoding of that."""
    path = normalized(path) if options["normalizePath"] else path or "/"
    return quote(path.encode() if options["doubleEncodePath"] else unquote_to_bytes(path), safe="/~")


def normalized(path):
    kept = []
    for segment in path.split("/"):
        if segment == "..":
            del kept[-1:]
        elif segment not in ("", "."):
            kept.append(segment)
    return "/" + "/".join(kept) + ("/" if kept and path.endswith("/") else "")


def canonical_query(query):
    """Encoded first, then sorted by name, and by value where names are equal."""
    pairs = [piece.partition("=")[::2] for piece in query.split("&") if piece]
    encoded = sorted([quote(unquote_to_bytes(text), safe="~") for text in pair] for pair in pairs)
    return "&".join(f"{name}={value}" for name, value in encoded)


def written(parameters):
    return [f"{name}={quote(value, safe='~')}" for name, value in parameters]
