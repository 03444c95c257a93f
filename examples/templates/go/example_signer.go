package main

// A small SigV4 signer that stands for yours. Each step:
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"regexp"
	"sort"
	"strconv"
	"strings"
)

var (
	// Names that the signer sets itself, and names that clients and proxies change on the way.
	owned    = regexp.MustCompile(`^(authorization|x-amz-date|x-amz-security-token|x-amz-content-sha256)$`)
	unsigned = regexp.MustCompile(`^(connection|expect|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|user-agent|x-amzn-trace-id)$`)

	ownParameter = regexp.MustCompile(`^X-Amz-(Algorithm|Credential|Date|Expires|Security-Token|SignedHeaders|Signature)(=|$)`)
	// The URL's pieces as they are written: a parsed URL would tidy them.
	urlPieces = regexp.MustCompile(`(?i)^((https?)://([^/?#]*)([^?#]*))\??([^#]*)`)
	blanks    = regexp.MustCompile(`[ \t\r\n]+`)
)

type urlParts struct{ place, scheme, authority, path, query string }

// Sign returns the headers to send: what was given, what the signer adds, and authorization.
func Sign(told Params) []Header {
	payload := payloadHash(told)
	headers := append(withHost(told), Header{"x-amz-date", amzDate(told)})
	if told.Options.ContentSha256Header || told.Options.Payload == "unsigned" {
		headers = append(headers, Header{"x-amz-content-sha256", payload})
	}
	late := token("x-amz-security-token", told)
	if told.Options.SignSessionToken {
		headers, late = append(headers, late...), nil
	}
	signature := signatureOf(told, headers, parts(told.Request.URL).query, payload)
	fields := fmt.Sprintf("AWS4-HMAC-SHA256 Credential=%s, SignedHeaders=%s, Signature=%s",
		credential(told), strings.Join(names(headers), ";"), signature)
	return append(append(headers, Header{"authorization", fields}), late...)
}

// Presign returns the URL that is valid for expiresIn seconds, and the headers to send with it.
func Presign(told Params) (string, []Header) {
	headers := withHost(told)
	url := parts(told.Request.URL)
	own := []Header{
		{"X-Amz-Algorithm", "AWS4-HMAC-SHA256"},
		{"X-Amz-Credential", credential(told)},
		{"X-Amz-Date", amzDate(told)},
		{"X-Amz-Expires", strconv.FormatInt(told.Options.ExpiresIn, 10)},
		{"X-Amz-SignedHeaders", strings.Join(names(headers), ";")},
	}
	late := token("X-Amz-Security-Token", told)
	if told.Options.SignSessionToken {
		own, late = append(own, late...), nil
	}
	var query []string
	for _, piece := range pieces(url.query) {
		if !ownParameter.MatchString(piece) {
			query = append(query, piece)
		}
	}
	query = append(query, written(own)...)
	signature := signatureOf(told, headers, strings.Join(query, "&"), payloadHash(told))
	query = append(append(query, written(late)...), "X-Amz-Signature="+signature)
	return url.place + "?" + strings.Join(query, "&"), headers
}

func signatureOf(told Params, headers []Header, query, payload string) string {
	lines := []string{told.Request.Method, canonicalURI(told), canonicalQuery(query)}
	for _, name := range names(headers) {
		lines = append(lines, name+":"+valueOf(headers, name))
	}
	lines = append(lines, "", strings.Join(names(headers), ";"), payload)
	digest := sha256.Sum256([]byte(strings.Join(lines, "\n")))
	steps := []string{"AWS4-HMAC-SHA256", amzDate(told), strings.Join(scope(told), "/"), hex.EncodeToString(digest[:])}
	key := []byte("AWS4" + told.Credentials.SecretAccessKey)
	for _, part := range append(scope(told), strings.Join(steps, "\n")) {
		mac := hmac.New(sha256.New, key)
		mac.Write([]byte(part))
		key = mac.Sum(nil)
	}
	return hex.EncodeToString(key)
}

func amzDate(told Params) string {
	return strings.NewReplacer("-", "", ":", "").Replace(told.SigningTime)
}

func scope(told Params) []string {
	return []string{amzDate(told)[:8], told.Region, told.Service, "aws4_request"}
}

func credential(told Params) string {
	return told.Credentials.AccessKeyID + "/" + strings.Join(scope(told), "/")
}

func payloadHash(told Params) string {
	if told.Options.Payload == "unsigned" {
		return "UNSIGNED-PAYLOAD"
	}
	digest := sha256.Sum256(told.Request.BodyBase64)
	return hex.EncodeToString(digest[:])
}

func token(name string, told Params) []Header {
	if told.Credentials.SessionToken == nil {
		return nil
	}
	return []Header{{name, *told.Credentials.SessionToken}}
}

func parts(url string) urlParts {
	found := urlPieces.FindStringSubmatch(url)
	return urlParts{found[1], strings.ToLower(found[2]), found[3], found[4], found[5]}
}

func withHost(told Params) []Header {
	headers, hasHost := []Header{}, false
	for _, header := range told.Request.Headers {
		name := strings.ToLower(header[0])
		hasHost = hasHost || name == "host"
		if !owned.MatchString(name) {
			headers = append(headers, header)
		}
	}
	if hasHost {
		return headers
	}
	url := parts(told.Request.URL)
	host := strings.ToLower(url.authority[strings.LastIndex(url.authority, "@")+1:])
	port := map[string]string{"https": ":443", "http": ":80"}[url.scheme]
	return append(headers, Header{"host", strings.TrimSuffix(strings.TrimSuffix(host, port), ":")})
}

// The names to be signed: in lower case, sorted, each once.
func names(headers []Header) []string {
	seen, sorted := map[string]bool{}, []string{}
	for _, header := range headers {
		name := strings.ToLower(header[0])
		if !seen[name] && !unsigned.MatchString(name) {
			sorted = append(sorted, name)
		}
		seen[name] = true
	}
	sort.Strings(sorted)
	return sorted
}

func valueOf(headers []Header, name string) string {
	var values []string
	for _, header := range headers {
		if strings.ToLower(header[0]) == name {
			values = append(values, strings.Trim(blanks.ReplaceAllString(header[1], " "), " "))
		}
	}
	return strings.Join(values, ",")
}

// S3 signs the path as it was encoded for the wire, every other service the encoding of that.
func canonicalURI(told Params) string {
	path := parts(told.Request.URL).path
	if told.Options.NormalizePath {
		path = normalized(path)
	}
	if path == "" {
		path = "/"
	}
	if !told.Options.DoubleEncodePath {
		path = decode(path)
	}
	return strings.ReplaceAll(encode(path), "%2F", "/")
}

func normalized(path string) string {
	var kept []string
	for _, segment := range strings.Split(path, "/") {
		switch {
		case segment == ".." && len(kept) > 0:
			kept = kept[:len(kept)-1]
		case segment != "" && segment != "." && segment != "..":
			kept = append(kept, segment)
		}
	}
	if len(kept) > 0 && strings.HasSuffix(path, "/") {
		kept = append(kept, "")
	}
	return "/" + strings.Join(kept, "/")
}

// Encoded first, then sorted by name, and by value where names are equal.
func canonicalQuery(query string) string {
	var pairs [][2]string
	for _, piece := range pieces(query) {
		name, value, _ := strings.Cut(piece, "=")
		pairs = append(pairs, [2]string{encode(decode(name)), encode(decode(value))})
	}
	sort.Slice(pairs, func(i, j int) bool {
		if pairs[i][0] != pairs[j][0] {
			return pairs[i][0] < pairs[j][0]
		}
		return pairs[i][1] < pairs[j][1]
	})
	var joined []string
	for _, pair := range pairs {
		joined = append(joined, pair[0]+"="+pair[1])
	}
	return strings.Join(joined, "&")
}

func pieces(query string) []string {
	return strings.FieldsFunc(query, func(char rune) bool { return char == '&' })
}

func written(parameters []Header) []string {
	var list []string
	for _, parameter := range parameters {
		list = append(list, parameter[0]+"="+encode(parameter[1]))
	}
	return list
}

func encode(text string) string {
	var out strings.Builder
	for _, char := range []byte(text) {
		if char >= 'A' && char <= 'Z' || char >= 'a' && char <= 'z' || char >= '0' && char <= '9' || strings.IndexByte("-._~", char) >= 0 {
			out.WriteByte(char)
		} else {
			fmt.Fprintf(&out, "%%%02X", char)
		}
	}
	return out.String()
}

func decode(text string) string {
	var out strings.Builder
	for i := 0; i < len(text); i++ {
		if text[i] == '%' && i+2 < len(text) {
			if value, err := strconv.ParseUint(text[i+1:i+3], 16, 8); err == nil {
				out.WriteByte(byte(value))
				i += 2
				continue
			}
		}
		out.WriteByte(text[i])
	}
	return out.String()
}
