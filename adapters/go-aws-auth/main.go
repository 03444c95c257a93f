// Command adapter attaches Sign4 of go-aws-auth to sigv4-conform.
package main

import (
	"regexp"
	"slices"
	"strings"

	awsauth "github.com/smartystreets/go-aws-auth"
	"sigv4-conform/signerloop"
)

func main() {
	signerloop.Adapter{
		Name:   "go-aws-auth",
		Module: "github.com/smartystreets/go-aws-auth",
		Source: "https://github.com/smartystreets/go-aws-auth",
		// Not unnormalized-path: there is no option for the path. Not unsigned-payload: every payload is signed. Not
		// unsigned-session-token: every token is.
		Features: []string{
			"session-token", "s3-path", "duplicate-headers", "host-header", "binary-query", "content-sha256-header",
		},
		// Those that its own table (awsSignVersion) signs by version 4.
		Services: []string{
			"autoscaling", "ce", "cloudformation", "cloudfront", "cloudsearch", "dynamodb", "ec2", "elasticache",
			"elasticbeanstalk", "elasticloadbalancing", "elasticmapreduce", "elastictranscoder", "email", "es",
			"glacier", "iam", "importexport", "kinesis", "monitoring", "rds", "redshift", "route53", "s3", "sns", "sqs",
		},
		// Its URLs are signed by version 2.
		Operations: map[string]func(*signerloop.Params) (*signerloop.Result, error){"sign": sign},
	}.Run()
}

func sign(params *signerloop.Params) (*signerloop.Result, error) {
	toSign, _, err := params.HTTPRequest()
	if err != nil {
		return nil, err
	}
	// It looks for service and region in the name of the host: others cannot be told.
	if !names(toSign.Host, params.Service, params.Region) {
		why := "service and region are what the host names; these are " + params.Service + " and " + params.Region
		return nil, signerloop.Unsupported{Feature: "scope", Why: why}
	}
	// It dates a request that has no date yet by the clock.
	if toSign.Header.Get("X-Amz-Date") == "" {
		toSign.Header.Set("X-Amz-Date", params.SigningTime.UTC().Format("20060102T150405Z"))
	}
	keys := params.Credentials
	signed := awsauth.Sign4(toSign, awsauth.Credentials{
		AccessKeyID:     keys.AccessKeyID,
		SecretAccessKey: keys.SecretAccessKey,
		SecurityToken:   keys.SessionToken,
	})
	return &signerloop.Result{Request: params.Sent(signed)}, nil
}

var inAName = regexp.MustCompile(`[a-z]{2}(-[a-z]+)+-[0-9]`)

// names says whether a host's name has a service and a region in it; one without any region stands for us-east-1.
func names(host, service, region string) bool {
	named := inAName.FindString(host)
	if named == "" {
		named = "us-east-1"
	}
	return named == region && slices.ContainsFunc(strings.Split(host, "."), func(label string) bool {
		return label == service || strings.HasPrefix(label, service+"-")
	})
}
