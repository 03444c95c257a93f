module sigv4-conform/signerloop

go 1.24
