"""Puts an object as users of boto3 do: s3.py <key>. The environment says where, and with which keys."""

import sys

import boto3
from botocore.exceptions import BotoCoreError, ClientError

try:
    boto3.client("s3").put_object(Bucket="bucket", Key=sys.argv[1], Body=b"what is stored\n")
except (BotoCoreError, ClientError) as error:
    # What a client owes its user: the error of the service, and a status that says so. It is what is judged.
    sys.exit(str(error))
