#!/bin/sh
# s3cmd reads keys from the environment, and neither the endpoint nor the region.
#   s3cmd.sh <endpoint> <region> <key>
host=${1#http://} region=$2 key=$3
exec s3cmd --config=/dev/null --no-ssl --no-preserve --no-guess-mime-type --no-progress \
  --host="$host" --host-bucket="$host" --region="$region" \
  put "$(dirname "$0")/../lib/client/what-is-stored.txt" "s3://bucket/$key"
