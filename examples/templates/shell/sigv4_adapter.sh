#!/usr/bin/env bash
# Attaches a signer to sigv4-conform: JSON-RPC on stdin and stdout, a message a line; logs go to stderr.
# It needs bash 4.4, jq and openssl. jq reads and writes the JSON: text from outside never becomes a command.
set -euo pipefail
export LC_ALL=C
cd "$(dirname "$0")"
# shellcheck source=example_signer.sh
source ./example_signer.sh

# --- replace this by your signer ---
implementation='{ "name": "example-signer", "version": "1.0.0", "language": "shell" }'
operations='["sign", "presign"]'
# Claim what your signer can express; cases that need more are unsupported, and no failure.
features='["session-token", "unsigned-payload", "s3-path", "unnormalized-path", "duplicate-headers",
  "host-header", "binary-query", "content-sha256-header", "unsigned-session-token"]'

# Sets header_names and header_values to the headers to send the request with, authorization among them.
sign() {
  example_sign
}

# Sets url to the URL that is valid by itself, and header_names and header_values to what is sent with it.
presign() {
  example_presign
}
# --- until here ---

# What the signer is told, each text with NUL at its end, the headers last. No text of the protocol has NUL in it.
# shellcheck disable=SC2016
read_params='.params | .request as $request | .options as $options | [
  $request.method, $request.url, $request.bodyBase64 // "",
  .credentials.accessKeyId, .credentials.secretAccessKey,
  (.credentials | has("sessionToken")), .credentials.sessionToken // "",
  .region, .service, .signingTime,
  $options.doubleEncodePath, $options.normalizePath, $options.payload,
  $options.contentSha256Header, $options.signSessionToken, $options.expiresIn // 3600,
  ($request.headers[][])
] | .[] | tostring | ., "\u0000"'

read_request() {
  local -a told
  mapfile -d '' -t told < <(jq -j "$read_params" <<<"$1")
  method=${told[0]} url=${told[1]} body_base64=${told[2]}
  access_key_id=${told[3]} secret_access_key=${told[4]} has_token=${told[5]} session_token=${told[6]}
  region=${told[7]} service=${told[8]} date=${told[9]//[-:]/}
  double_encode_path=${told[10]} normalize_path=${told[11]} payload=${told[12]}
  content_sha256_header=${told[13]} sign_session_token=${told[14]} expires_in=${told[15]}
  header_names=() header_values=()
  local at
  for ((at = 16; at + 1 < ${#told[@]}; at += 2)); do
    header_names+=("${told[at]}")
    header_values+=("${told[at + 1]}")
  done
}

reply() { # id, the member of the reply as JSON
  jq -cn --argjson id "$1" --argjson member "$2" '{ jsonrpc: "2.0", id: $id } + $member'
}

signed() { # id
  local at
  local -a pairs=()
  for at in "${!header_names[@]}"; do pairs+=("${header_names[at]}" "${header_values[at]}"); done
  # shellcheck disable=SC2016
  jq -cn --argjson id "$1" --arg url "$url" '
    [range(0; $ARGS.positional | length; 2) as $at | $ARGS.positional[$at:$at + 2]] as $headers
    | { jsonrpc: "2.0", id: $id, result: { outcome: "signed", request: { url: $url, headers: $headers } } }
  ' --args -- "${pairs[@]}"
}

while IFS= read -r line; do
  id=$(jq .id <<<"$line")
  asked=$(jq -r .method <<<"$line")
  case $asked in
    hello)
      reply "$id" "{ \"result\": { \"protocol\": 1, \"implementation\": $implementation,
        \"operations\": $operations, \"features\": $features } }"
      ;;
    sign | presign)
      read_request "$line"
      "$asked"
      signed "$id"
      ;;
    *) reply "$id" '{ "error": { "code": -32601, "message": "no such method" } }' ;;
  esac
done
