# shellcheck shell=bash
# A small SigV4 signer that stands for yours. Each step:
# https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
# It reads what sigv4_adapter.sh has set: method, url, body_base64, the credentials, region, service, date and the
# options. openssl is given its keys as arguments, which others on the machine can see: fit for example keys alone.

example_sign() {
  local payload_hash names
  with_host
  payload_hash=$(hash_of_payload)
  add_header x-amz-date "$date"
  if [[ $content_sha256_header == true || $payload == unsigned ]]; then
    add_header x-amz-content-sha256 "$payload_hash"
  fi
  if [[ $has_token == true && $sign_session_token == true ]]; then
    add_header x-amz-security-token "$session_token"
  fi
  split_url
  names=$(signed_names)
  add_header authorization "AWS4-HMAC-SHA256 Credential=$access_key_id/$(scope), SignedHeaders=${names//$'\n'/;}, Signature=$(
    signature_of "$query" "$payload_hash" "$names"
  )"
  if [[ $has_token == true && $sign_session_token != true ]]; then
    add_header x-amz-security-token "$session_token"
  fi
}

example_presign() {
  local names piece pieces=()
  with_host
  split_url
  names=$(signed_names)
  while IFS= read -r piece; do
    [[ $piece =~ ^X-Amz-(Algorithm|Credential|Date|Expires|Security-Token|SignedHeaders|Signature)(=|$) ]] || pieces+=("$piece")
  done < <(pieces_of "$query")
  pieces+=(X-Amz-Algorithm=AWS4-HMAC-SHA256 "X-Amz-Credential=$(encode "$access_key_id/$(scope)")")
  pieces+=("X-Amz-Date=$date" "X-Amz-Expires=$expires_in" "X-Amz-SignedHeaders=$(encode "${names//$'\n'/;}")")
  local token_piece
  token_piece="X-Amz-Security-Token=$(encode "$session_token")"
  [[ $has_token == true && $sign_session_token == true ]] && pieces+=("$token_piece")
  local signature
  signature=$(signature_of "$(joined '&' "${pieces[@]}")" "$(hash_of_payload)" "$names")
  [[ $has_token == true && $sign_session_token != true ]] && pieces+=("$token_piece")
  url="$place?$(joined '&' "${pieces[@]}" "X-Amz-Signature=$signature")"
}

signature_of() { # query, payload hash, names to sign
  local name headers='' digest key
  for name in $3; do headers+="$name:$(value_of "$name")"$'\n'; done
  digest=$(printf '%s\n' "$method" "$(canonical_uri)" "$(canonical_query "$1")" "$headers" "${3//$'\n'/;}" |
    { cat; printf %s "$2"; } | openssl dgst -sha256 -r)
  key=$(printf 'AWS4%s' "$secret_access_key" | hex)
  for part in "${date:0:8}" "$region" "$service" aws4_request; do key=$(printf %s "$part" | hmac "$key"); done
  printf 'AWS4-HMAC-SHA256\n%s\n%s\n%s' "$date" "$(scope)" "${digest%% *}" | hmac "$key"
}

hmac() { # key in hex; the message on stdin
  openssl dgst -sha256 -mac HMAC -macopt "hexkey:$1" -r | cut -d ' ' -f 1
}

hex() {
  od -An -v -tx1 | tr -d ' \n'
}

scope() {
  printf '%s/%s/%s/aws4_request' "${date:0:8}" "$region" "$service"
}

hash_of_payload() {
  if [[ $payload == unsigned ]]; then printf UNSIGNED-PAYLOAD; return; fi
  printf %s "$body_base64" | openssl base64 -d -A | openssl dgst -sha256 -r | cut -d ' ' -f 1
}

# Sets the URL's pieces as they are written.
split_url() {
  [[ $url =~ ^(([Hh][Tt][Tt][Pp][Ss]?)://([^/?#]*)([^?#]*))(\?([^#]*))? ]]
  place=${BASH_REMATCH[1]} scheme=${BASH_REMATCH[2],,} authority=${BASH_REMATCH[3]}
  path=${BASH_REMATCH[4]} query=${BASH_REMATCH[6]-}
}

add_header() {
  header_names+=("$1")
  header_values+=("$2")
}

# Takes out what the signer sets itself, and adds host where it is missing.
with_host() {
  local at host found=false names=("${header_names[@]}") values=("${header_values[@]}")
  header_names=() header_values=()
  for at in "${!names[@]}"; do
    case ${names[at],,} in
      authorization | x-amz-date | x-amz-security-token | x-amz-content-sha256) continue ;;
      host) found=true ;;
    esac
    add_header "${names[at]}" "${values[at]}"
  done
  [[ $found == true ]] && return
  split_url
  host=${authority##*@}
  host=${host,,}
  if [[ $scheme == https ]]; then host=${host%:443}; else host=${host%:80}; fi
  add_header host "${host%:}"
}

# The names to be signed, a line each: in lower case, sorted, each once; without what changes on the way.
signed_names() {
  printf '%s\n' "${header_names[@],,}" | sort -u |
    grep -vxE 'connection|expect|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|user-agent|x-amzn-trace-id'
}

value_of() { # name
  local at values=()
  for at in "${!header_names[@]}"; do
    [[ ${header_names[at],,} == "$1" ]] || continue
    values+=("$(printf %s "${header_values[at]}" | tr -s ' \t\r\n' ' ' | sed 's/^ //; s/ $//')")
  done
  joined , "${values[@]}"
}

# S3 signs the path as it was encoded for the wire, every other service the encoding of that.
canonical_uri() {
  local plain=$path
  [[ $normalize_path == true ]] && plain=$(normalized "$path")
  if [[ $double_encode_path == true ]]; then encode "${plain:-/}" /; else encode_once "${plain:-/}" /; fi
}

normalized() { # path
  local segment kept=() ending=''
  local -a segments
  IFS=/ read -r -a segments <<<"$1"
  for segment in "${segments[@]}"; do
    case $segment in
      '' | .) ;;
      ..) ((${#kept[@]} == 0)) || unset 'kept[-1]' ;;
      *) kept+=("$segment") ;;
    esac
  done
  [[ ${#kept[@]} -gt 0 && $1 == */ ]] && ending=/
  printf '/%s%s' "$(joined / "${kept[@]}")" "$ending"
}

# Encoded first, then sorted by name, and by value where names are equal: TAB sorts before all that is left.
canonical_query() { # query
  local piece value
  pieces_of "$1" | while IFS= read -r piece; do
    value=
    [[ $piece == *=* ]] && value=${piece#*=}
    printf '%s\t%s\n' "$(encode_once "${piece%%=*}")" "$(encode_once "$value")"
  done | sort | tr '\t' = | paste -s -d '&' -
}

pieces_of() { # query
  tr '&' '\n' <<<"$1" | sed '/^$/d'
}

encode() { # text, a character more that stays
  local at char code escape out=''
  for ((at = 0; at < ${#1}; at++)); do
    char=${1:at:1}
    if [[ $char == [A-Za-z0-9._~-] || $char == "${2-}" ]]; then
      out+=$char
    else
      printf -v code %d "'$char"
      printf -v escape %%%02X "$((code & 255))"
      out+=$escape
    fi
  done
  printf %s "$out"
}

# Decoded and encoded in one go, for bash keeps no NUL: an escape stays one, unless its character needs none.
encode_once() { # text, a character more that stays
  local rest=$1 out='' char hex
  while [[ -n $rest ]]; do
    if [[ $rest =~ ^%([0-9A-Fa-f]{2}) ]]; then
      hex=${BASH_REMATCH[1]^^} rest=${rest:3}
      # The unreserved characters, and what stays.
      if [[ $hex =~ ^(2D|2E|3[0-9]|4[1-9A-F]|5[0-9AF]|6[1-9A-F]|7[0-9AE])$ || ($hex == 2F && ${2-} == /) ]]; then
        printf -v char "\\x$hex"
        out+=$char
      else
        out+=%$hex
      fi
    else
      out+=$(encode "${rest:0:1}" "${2-}")
      rest=${rest:1}
    fi
  done
  printf %s "$out"
}

joined() { # separator, texts
  local IFS=$1
  shift
  printf %s "$*"
}
