//! A small SigV4 signer that stands for yours. Each step:
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html>

use crate::bytes::{from_base64, hex, percent_decode, percent_encode};
use crate::json::Value;
use crate::sha256::{hmac, sha256};

type Headers = Vec<(String, String)>;

/// Names that the signer sets itself, and names that clients and proxies change on the way.
const OWNED: [&str; 4] = ["authorization", "x-amz-date", "x-amz-security-token", "x-amz-content-sha256"];
const UNSIGNED: [&str; 9] = [
    "connection",
    "expect",
    "keep-alive",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "x-amzn-trace-id",
];
const OWN_PARAMETERS: [&str; 7] = [
    "X-Amz-Algorithm",
    "X-Amz-Credential",
    "X-Amz-Date",
    "X-Amz-Expires",
    "X-Amz-Security-Token",
    "X-Amz-SignedHeaders",
    "X-Amz-Signature",
];

/// The headers to send: what was given, what the signer adds, and authorization.
pub fn sign(told: &Value) -> Result<Headers, String> {
    let url = Url::of(told)?;
    let payload = payload_hash(told);
    let mut headers = with_host(told, &url);
    headers.push(("x-amz-date".into(), amz_date(told)));
    if option(told, "contentSha256Header").is_true() || payload == "UNSIGNED-PAYLOAD" {
        headers.push(("x-amz-content-sha256".into(), payload.clone()));
    }
    let mut late = token("x-amz-security-token", told);
    if option(told, "signSessionToken").is_true() {
        headers.append(&mut late);
    }
    let signature = signature(told, &url, &headers, url.query, &payload);
    let (credential, names) = (credential(told), names(&headers).join(";"));
    let fields = format!("Credential={credential}, SignedHeaders={names}, Signature={signature}");
    headers.push(("authorization".into(), format!("AWS4-HMAC-SHA256 {fields}")));
    headers.append(&mut late);
    Ok(headers)
}

/// The URL that is valid for expiresIn seconds, and the headers to send with it.
pub fn presign(told: &Value) -> Result<(String, Headers), String> {
    let url = Url::of(told)?;
    let headers = with_host(told, &url);
    let mut own: Headers = vec![
        ("X-Amz-Algorithm".into(), "AWS4-HMAC-SHA256".into()),
        ("X-Amz-Credential".into(), credential(told)),
        ("X-Amz-Date".into(), amz_date(told)),
        ("X-Amz-Expires".into(), option(told, "expiresIn").as_str().into()),
        ("X-Amz-SignedHeaders".into(), names(&headers).join(";")),
    ];
    let mut late = token("X-Amz-Security-Token", told);
    if option(told, "signSessionToken").is_true() {
        own.append(&mut late);
    }
    let is_own = |piece: &&str| OWN_PARAMETERS.contains(&piece.split('=').next().unwrap_or_default());
    let mut query: Vec<String> = pieces(url.query).filter(|piece| !is_own(piece)).map(String::from).collect();
    query.extend(own.iter().map(written));
    let signature = signature(told, &url, &headers, &query.join("&"), &payload_hash(told));
    query.extend(late.iter().map(written));
    query.push(format!("X-Amz-Signature={signature}"));
    Ok((format!("{}?{}", url.place, query.join("&")), headers))
}

fn signature(told: &Value, url: &Url, headers: &Headers, query: &str, payload: &str) -> String {
    let names = names(headers);
    let mut lines = vec![told.get("request").get("method").as_str().to_string()];
    lines.extend([canonical_uri(url.path, told), canonical_query(query)]);
    lines.extend(names.iter().map(|name| format!("{name}:{}", value_of(headers, name))));
    lines.extend([String::new(), names.join(";"), payload.to_string()]);
    let digest = hex(&sha256(lines.join("\n").as_bytes()));
    let scope = scope(told);
    let string_to_sign = ["AWS4-HMAC-SHA256", &amz_date(told), &scope.join("/"), &digest].join("\n");
    let mut key = format!("AWS4{}", told.get("credentials").get("secretAccessKey").as_str()).into_bytes();
    for part in scope.iter().chain([&string_to_sign]) {
        key = hmac(&key, part.as_bytes()).to_vec();
    }
    hex(&key)
}

fn option<'a>(told: &'a Value, name: &str) -> &'a Value {
    told.get("options").get(name)
}

fn amz_date(told: &Value) -> String {
    told.get("signingTime").as_str().replace(['-', ':'], "")
}

fn scope(told: &Value) -> Vec<String> {
    let part = |name| told.get(name).as_str().to_string();
    vec![amz_date(told)[..8].to_string(), part("region"), part("service"), "aws4_request".into()]
}

fn credential(told: &Value) -> String {
    format!("{}/{}", told.get("credentials").get("accessKeyId").as_str(), scope(told).join("/"))
}

fn payload_hash(told: &Value) -> String {
    if option(told, "payload").as_str() == "unsigned" {
        return "UNSIGNED-PAYLOAD".into();
    }
    hex(&sha256(&from_base64(told.get("request").get("bodyBase64").as_str())))
}

fn token(name: &str, told: &Value) -> Headers {
    match told.get("credentials").get("sessionToken") {
        Value::Text(token) => vec![(name.into(), token.clone())],
        _ => vec![],
    }
}

/// The URL's pieces as they are written: a parsed URL would tidy them.
struct Url<'a> {
    place: &'a str,
    secure: bool,
    authority: &'a str,
    path: &'a str,
    query: &'a str,
}

impl<'a> Url<'a> {
    fn of(told: &'a Value) -> Result<Self, String> {
        let url = told.get("request").get("url").as_str();
        let bare = url.split('#').next().unwrap_or_default();
        let (place, query) = bare.split_once('?').unwrap_or((bare, ""));
        let (scheme, rest) = place.split_once("://").ok_or("no absolute URL")?;
        let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        Ok(Url { place, secure: scheme.eq_ignore_ascii_case("https"), authority, path, query })
    }
}

fn with_host(told: &Value, url: &Url) -> Headers {
    let given = told.get("request").get("headers").items().iter().map(Value::items);
    let mut headers: Headers = given
        .map(|pair| (pair[0].as_str().to_string(), pair[1].as_str().to_string()))
        .filter(|(name, _)| !OWNED.contains(&name.to_ascii_lowercase().as_str()))
        .collect();
    if !headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("host")) {
        let host = url.authority.rsplit('@').next().unwrap_or_default().to_ascii_lowercase();
        let port = if url.secure { ":443" } else { ":80" };
        let host = host.strip_suffix(port).or(host.strip_suffix(':')).unwrap_or(&host);
        headers.push(("host".into(), host.into()));
    }
    headers
}

/// The names to be signed: in lower case, sorted, each once.
fn names(headers: &Headers) -> Vec<String> {
    let mut names: Vec<String> = headers.iter().map(|(name, _)| name.to_ascii_lowercase()).collect();
    names.retain(|name| !UNSIGNED.contains(&name.as_str()) && !name.starts_with("proxy-"));
    names.sort();
    names.dedup();
    names
}

fn value_of(headers: &Headers, name: &str) -> String {
    let folded = |value: &str| {
        value.split([' ', '\t', '\r', '\n']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
    };
    let values =
        headers.iter().filter(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| folded(value));
    values.collect::<Vec<_>>().join(",")
}

/// S3 signs the path as it was encoded for the wire, every other service the encoding of that.
fn canonical_uri(path: &str, told: &Value) -> String {
    let normal = if option(told, "normalizePath").is_true() { normalized(path) } else { path.to_string() };
    let normal = if normal.is_empty() { "/".to_string() } else { normal };
    let bytes = if option(told, "doubleEncodePath").is_true() {
        normal.into_bytes()
    } else {
        percent_decode(&normal)
    };
    percent_encode(&bytes).replace("%2F", "/")
}

fn normalized(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            ".." => drop(kept.pop()),
            "" | "." => {}
            _ => kept.push(segment),
        }
    }
    let end = if !kept.is_empty() && path.ends_with('/') { "/" } else { "" };
    format!("/{}{end}", kept.join("/"))
}

/// Encoded first, then sorted by name, and by value where names are equal.
fn canonical_query(query: &str) -> String {
    let encoded = |text: &str| percent_encode(&percent_decode(text));
    let mut pairs: Vec<(String, String)> = pieces(query)
        .map(|piece| piece.split_once('=').unwrap_or((piece, "")))
        .map(|(name, value)| (encoded(name), encoded(value)))
        .collect();
    pairs.sort();
    pairs.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
}

fn pieces(query: &str) -> impl Iterator<Item = &str> {
    query.split('&').filter(|piece| !piece.is_empty())
}

fn written((name, value): &(String, String)) -> String {
    format!("{name}={}", percent_encode(value.as_bytes()))
}
