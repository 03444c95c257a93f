module sigv4-adapter

go 1.18
