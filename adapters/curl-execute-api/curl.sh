#!/bin/sh
# curl signs no session token: its users give the header, where they have one.
#   curl.sh <region> <service> <url> [option ...]
region=$1 service=$2 url=$3
shift 3
if [ -n "${AWS_SESSION_TOKEN:-}" ]; then
  set -- --header "x-amz-security-token: $AWS_SESSION_TOKEN" "$@"
fi
exec curl --disable --silent --show-error --globoff --path-as-is --max-time 20 \
  --aws-sigv4 "aws:amz:$region:$service" --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" "$@" "$url"
