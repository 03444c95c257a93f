module sigv4-conform-adapter

go 1.24

require (
	github.com/smartystreets/go-aws-auth v0.0.0-20180515143844-0c1422d1fdb9
	sigv4-conform/signerloop v0.0.0
)

require (
	github.com/smartystreets/assertions v1.13.1 // indirect
	github.com/smartystreets/gunit v1.4.2 // indirect
)

replace sigv4-conform/signerloop => ../lib/go
