module sigv4-conform-adapter

go 1.24

require (
	github.com/aws/smithy-go/aws-http-auth v1.1.3
	sigv4-conform/signerloop v0.0.0
)

replace sigv4-conform/signerloop => ../lib/go
