//! Attaches aws-sigv4, the signer of the AWS SDK for Rust, to sigv4-conform.

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{
    PayloadChecksumKind, PercentEncodingMode, SessionTokenMode, SignableBody, SignableRequest, SignatureLocation,
    SigningSettings, UriPathNormalizationMode, sign,
};
use aws_sigv4::sign::v4::SigningParams;
use aws_smithy_types::{DateTime, date_time::Format};
use signer_loop::{Adapter, Params, Reply};
use std::time::{Duration, SystemTime};

fn main() {
    Adapter {
        name: "aws-sigv4",
        package: "aws-sigv4",
        lock: include_str!("../Cargo.lock"),
        source: "https://github.com/smithy-lang/smithy-rs",
        // Not binary-query: the query is parsed as UTF-8.
        features: &[
            "session-token",
            "unsigned-payload",
            "s3-path",
            "unnormalized-path",
            "duplicate-headers",
            "host-header",
            "content-sha256-header",
            "unsigned-session-token",
        ],
        services: None,
        clock: "injected",
        sign: Some(signed),
        presign: Some(signed),
    }
    .run()
}

fn signed(params: &Params) -> Result<Reply, String> {
    // http, whose types the signer's users hold their requests in, refuses some URLs and headers.
    let mut request = http::Request::builder().method(params.method.as_str()).uri(params.url.as_str());
    for (name, value) in &params.headers {
        request = request.header(name, value.as_bytes());
    }
    let mut request = match request.body(()) {
        Ok(request) => request,
        Err(error) => return Ok(Reply::Refused(error.to_string())),
    };
    let expires = match params.expires_in.map(u64::try_from) {
        Some(Err(_)) => return Ok(Reply::Refused("a Duration is not negative".into())),
        Some(Ok(seconds)) => Some(Duration::from_secs(seconds)),
        None => None,
    };
    let keys = Credentials::new(
        &params.access_key_id,
        &params.secret_access_key,
        params.session_token.clone(),
        None,
        "the case",
    );
    let identity = keys.into();
    let time = DateTime::from_str(&params.signing_time, Format::DateTime).map_err(|error| error.to_string())?;
    let signing = SigningParams::builder()
        .identity(&identity)
        .region(&params.region)
        .name(&params.service)
        .time(SystemTime::try_from(time).map_err(|error| error.to_string())?)
        .settings(settings(params, expires))
        .build()
        .map_err(|error| error.to_string())?
        .into();
    let body = if params.unsigned_payload { SignableBody::UnsignedPayload } else { SignableBody::Bytes(&params.body) };
    let headers = params.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let output =
        SignableRequest::new(&params.method, &params.url, headers, body).and_then(|signable| sign(signable, &signing));
    match output {
        Ok(output) => output.into_parts().0.apply_to_request_http1x(&mut request),
        Err(error) => return Ok(Reply::Refused(format!("{error:?}"))),
    }
    // As hyper does, by which the SDK sends: the host as it stands in the URL, the port unless it is the scheme's own.
    if !request.headers().contains_key(http::header::HOST) {
        let uri = request.uri();
        let own = if uri.scheme_str() == Some("https") { 443 } else { 80 };
        let port = uri.port_u16().filter(|port| *port != own).map(|port| format!(":{port}"));
        let host = format!("{}{}", uri.host().unwrap_or_default(), port.unwrap_or_default());
        let value = host.parse().map_err(|_| "the host is no header")?;
        request.headers_mut().insert(http::header::HOST, value);
    }
    let text = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    Ok(Reply::Signed {
        url: request.uri().to_string(),
        headers: request.headers().iter().map(|(name, value)| (name.to_string(), text(value))).collect(),
    })
}

fn settings(params: &Params, expires: Option<Duration>) -> SigningSettings {
    let mut settings = SigningSettings::default();
    if !params.double_encode_path {
        settings.percent_encoding_mode = PercentEncodingMode::Single;
    }
    settings.uri_path_normalization_mode = UriPathNormalizationMode::from(params.normalize_path);
    if params.content_sha256_header || params.unsigned_payload {
        settings.payload_checksum_kind = PayloadChecksumKind::XAmzSha256;
    }
    if !params.sign_session_token {
        settings.session_token_mode = SessionTokenMode::Exclude;
    }
    if expires.is_some() {
        settings.signature_location = SignatureLocation::QueryParams;
        settings.expires_in = expires;
    }
    settings
}
