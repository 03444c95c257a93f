//! Attaches rusty-s3's presigner to sigv4-conform.

use jiff::Timestamp;
use percent_encoding::percent_decode_str;
use rusty_s3::{Map, Method, signing::sign};
use signer_loop::{Adapter, Params, Reply};
use url::Url;

fn main() {
    Adapter {
        name: "rusty-s3",
        package: "rusty-s3",
        lock: include_str!("../Cargo.lock"),
        source: "https://github.com/paolobarbolini/rusty-s3",
        // Not duplicate-headers: headers are a map. Not binary-query: parameters are text. Not
        // content-sha256-header: no payload is signed. Not unsigned-session-token: every token is signed.
        features: &["session-token", "unsigned-payload", "s3-path", "host-header"],
        services: Some(&["s3"]),
        clock: "injected",
        sign: None,
        presign: Some(presign),
    }
    .run()
}

fn presign(params: &Params) -> Result<Reply, String> {
    let method = match params.method.as_str() {
        "GET" => Method::Get,
        "HEAD" => Method::Head,
        "PUT" => Method::Put,
        "POST" => Method::Post,
        "DELETE" => Method::Delete,
        other => return Ok(Reply::Unsupported("method", format!("there is no Method for {other}"))),
    };
    let url: Url = match params.url.parse() {
        Ok(url) => url,
        Err(error) => return Ok(Reply::Refused(format!("{error}"))),
    };
    let Some(Ok(expires)) = params.expires_in.map(u64::try_from) else {
        return Ok(Reply::Refused("an expiry is not negative".into()));
    };
    // Parameters and headers in the maps that the crate's actions hold them in: decoded, sorted by name.
    let decoded =
        |text: &str| percent_decode_str(text).decode_utf8().map(String::from).map_err(|error| error.to_string());
    let mut query: Vec<(String, String)> = Vec::new();
    for piece in url.query().unwrap_or_default().split('&').filter(|piece| !piece.is_empty()) {
        let (name, value) = piece.split_once('=').unwrap_or((piece, ""));
        query.push((decoded(name)?, decoded(value)?));
    }
    // sign's documentation: sorted by name, then by value.
    query.sort();
    let mut headers = Map::new();
    for (name, value) in &params.headers {
        headers.insert(name.to_lowercase(), value.as_str());
    }
    let time: Timestamp = params.signing_time.parse().map_err(|error: jiff::Error| error.to_string())?;
    let signed = sign(
        &time,
        method,
        url,
        &params.access_key_id,
        &params.secret_access_key,
        params.session_token.as_deref(),
        &params.region,
        expires,
        query.iter().map(|(name, value)| (name.as_str(), value.as_str())),
        headers.iter(),
    );
    Ok(Reply::Signed { url: signed.to_string(), headers: params.headers.clone() })
}
