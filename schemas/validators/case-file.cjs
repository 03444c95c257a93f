'use strict';
// Generated from schemas/case-file.schema.json by "npm run generate". Do not edit.

exports.validate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:sigv4-conform:schema:case-file","title":"CaseFile","description":"A topic of the suite: a YAML file suites/cases/<profile>/<topic>.yaml. What a signer is told, who receives the request, and what has to come out.","type":"object","required":["about","cases"],"additionalProperties":false,"properties":{"about":{"description":"What the cases of this file are about: one or two sentences for a reader who knows HTTP but not this suite.","type":"string","minLength":10,"examples":["The credential scope must name the service, the region and the day that the request is for."]},"source":{"$ref":"#/definitions/source"},"defaults":{"description":"Members that every case of the file has unless it gives its own. Taken over member by member, at this level and inside `sign`; nothing is merged deeper than that.","type":"object","additionalProperties":false,"properties":{"level":{"$ref":"#/definitions/level"},"service":{"$ref":"#/definitions/serviceName"},"region":{"$ref":"#/definitions/region"},"tags":{"$ref":"#/definitions/tags"},"sign":{"description":"Members of `sign` that every case of the file has unless it gives its own.","type":"object","additionalProperties":false,"examples":[{"region":"us-east-1","time":"2015-08-30T12:36:00Z","credentials":"test-suite"}],"properties":{"operation":{"$ref":"#/definitions/operation"},"region":{"$ref":"#/definitions/region"},"service":{"$ref":"#/definitions/signingName"},"time":{"$ref":"#/definitions/time"},"credentials":{"$ref":"#/definitions/credentialsName"}}}},"examples":[{"level":"must","service":"execute-api","sign":{"region":"us-east-1"}}]},"cases":{"description":"The cases, in the order in which they are run and reported.","type":"array","minItems":1,"items":{"$ref":"#/definitions/case"},"examples":[[]]}},"definitions":{"ambient":{"title":"Ambient","description":"What can be set around a whole client: what it is told by its environment and its arguments, and what its endpoint is. The client itself decides what it sends, and to which service.","type":"object","additionalProperties":false,"properties":{"credentials":{"description":"The set of keys that the client is told; `documentation` where it is not given.","allOf":[{"$ref":"#/definitions/credentialsName"}],"tsType":"string","examples":["wrong-secret"]},"region":{"description":"The region that the client is told; us-east-1 where it is not given. A service with one endpoint for all regions does not run a case that gives it.","allOf":[{"$ref":"#/definitions/region"}],"tsType":"string","examples":["eu-west-1"]},"receiving-region":{"description":"The region of the endpoint; the told one where it is not given.","allOf":[{"$ref":"#/definitions/region"}],"tsType":"string","examples":["us-west-2"]},"receiving-service":{"description":"sibling: a service of the same protocol stands at the endpoint in place of the one that is meant.","type":"string","const":"sibling","tsType":"'sibling'","examples":["sibling"]},"clock":{"description":"How far the service's clock is ahead (+) or behind (-): whole seconds (s), minutes (m), hours (h) or days (d); or `window`, the service's own limit, and seconds more or less.","type":"string","pattern":"^[+-](\\d{1,6}[smhd]|window[+-]\\d{1,4}s)$","examples":["+20m","-window+60s"]},"host":{"description":"How the endpoint is named; 127.0.0.1 where it is not given.","type":"string","enum":["127.0.0.1","localhost","[::1]"],"examples":["localhost"]},"base-path":{"description":"A path that the endpoint begins with.","type":"string","pattern":"^(/[A-Za-z0-9._~-]+)+/?$","examples":["/proxy/aws"]},"key":{"description":"For commands with {key} in their words: the name of an object, as its user has it.","type":"string","minLength":1,"maxLength":200,"examples":["a b+c"]},"target":{"description":"For commands with {target} in their words: path and query, percent-encoded as they go on the wire.","type":"string","pattern":"^/[!-~]*$","maxLength":500,"examples":["/a%20b?c=1&b=2"]},"through":{"description":"The hop that the request passes (suites/hops.yaml).","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","examples":["via"]}},"examples":[{"credentials":"wrong-secret"}]},"case":{"description":"One behaviour: what the signer is told (`sign`), or a literal request (`on-the-wire`), and what has to come of it (`expect`).","type":"object","required":["id","title","expect"],"additionalProperties":false,"properties":{"id":{"description":"<topic>/<behaviour>: the file's name, then the behaviour in the present tense, in lower case with hyphens. Permanent: never reused, never renamed without an alias.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$","maxLength":100,"examples":["credential-scope/names-another-service"]},"aliases":{"description":"Former ids of this case, which selectors and known-failures files may still use.","type":"array","items":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"},"examples":[["scope/names-another-service"]]},"title":{"description":"The case in one line, for people.","type":"string","minLength":5,"maxLength":120,"examples":["a request to IAM scoped to RDS"]},"level":{"$ref":"#/definitions/level"},"source":{"$ref":"#/definitions/source"},"note":{"description":"Why the case is as it is, where that is not plain: what is contested, what a value was chosen for.","type":"string","examples":["API Gateway and OpenSearch agree on sorting by value; S3 was once seen to collapse duplicates."]},"tags":{"$ref":"#/definitions/tags"},"service":{"$ref":"#/definitions/serviceName"},"region":{"$ref":"#/definitions/region"},"clock":{"description":"The receiving service's clock, RFC 3339 in UTC. Default: the signing time. With a signer on the system clock only the offset from `sign.time` counts.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$","examples":["2012-02-24T21:40:00Z"]},"fixed-date":{"description":"true if the case means something only on its own date, so that a signer on the system clock cannot run it.","type":"boolean","examples":[true]},"sign":{"$ref":"#/definitions/sign"},"then":{"description":"Further signings by the same signer, after the first and in this order; each says only what differs from the first. Every one is judged; the first that goes wrong decides. They find keys and scopes cached over a day, a region or a secret.","type":"array","minItems":1,"maxItems":5,"items":{"$ref":"#/definitions/nextSigning"},"examples":[[{"time":"2015-08-31T00:00:10Z"}]]},"in-transit":{"description":"Changes made to the signed request on its way to the service, in this order.","type":"array","minItems":1,"maxItems":10,"items":{"$ref":"#/definitions/change"},"examples":[[{"set-body":"hellO"}]]},"on-the-wire":{"$ref":"#/definitions/wireRequest"},"ambient":{"$ref":"#/definitions/ambient"},"expect":{"description":"What has to come out: `accepted`, `refused`, `{ rejected: <condition> }`, or a list of these, any of which passes.","type":["string","object","array"],"tsType":"Expectation | Expectation[]","if":{"type":"array"},"then":{"minItems":1,"items":{"$ref":"#/definitions/expectation"}},"else":{"$ref":"#/definitions/expectation"},"examples":["accepted",{"rejected":"scope-service"},["refused",{"rejected":"expires-too-large"}]]},"answer":{"$ref":"#/definitions/answer"},"reply":{"description":"Only with `on-the-wire`: the literal reply of our service.","type":"object","additionalProperties":false,"properties":{"status":{"description":"HTTP status code.","type":"integer","minimum":100,"maximum":599,"examples":[403]},"headers":{"description":"Headers that the reply must have, name and exact value, in any order.","type":"array","items":{"$ref":"#/definitions/header"},"examples":[[["x-amzn-ErrorType","InvalidSignatureException"]]]},"message":{"description":"The documented message, exact to the blank, before it is escaped for XML or JSON.","type":"string","examples":["Credential should be scoped to correct service: 'iam'. "]},"body":{"description":"The whole body as UTF-8 text. The request id is written as {requestId}.","type":"string","examples":["{\"message\":\"Missing Authentication Token\"}"]}},"examples":[{"status":403,"message":"Missing Authentication Token"}]}},"examples":[{"id":"vanilla/signs-a-get","title":"GET of the root","expect":"accepted"}]},"level":{"description":"must: AWS documents it. should: AWS's services were seen to do it, or it is inferred. observe: AWS's services, documents or signers differ; never fails.","type":"string","enum":["must","should","observe"],"examples":["must"]},"source":{"description":"Where the expectation comes from: an address, or an address and the section, or several.","type":["string","array"],"tsType":"string | string[]","minLength":5,"minItems":1,"items":{"type":"string","minLength":5},"examples":["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html"]},"tags":{"description":"Words to select cases by (`--tag`).","type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"examples":[["documented-example"]]},"serviceName":{"description":"Who receives the request: the name of a file in suites/services.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","examples":["iam"]},"signingName":{"description":"The service's name in the credential scope, as the signer is told it. Default: the receiving service's own.","type":"string","minLength":1,"maxLength":64,"examples":["rds"]},"region":{"description":"An AWS region. At the case: the receiving service's, by default its own or else the one that the signer is told. In `sign`: the one that the signer is told.","type":"string","minLength":1,"maxLength":64,"examples":["us-east-1"]},"time":{"description":"The signing time, RFC 3339 in UTC, whole seconds. Quote it.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$","examples":["2015-08-30T12:36:00Z"]},"credentialsName":{"description":"A set of suites/credentials.yaml: example keys that AWS publishes.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","examples":["documentation"]},"header":{"description":"A header as name and value: text that goes on the wire as UTF-8.","type":"array","items":[{"type":"string","minLength":1,"pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},{"type":"string","maxLength":8192}],"minItems":2,"maxItems":2,"additionalItems":false,"examples":[["x-amz-target","DynamoDB_20120810.ListTables"]]},"request":{"description":"The request to be signed.","type":"object","required":["method","url"],"additionalProperties":false,"properties":{"method":{"description":"The HTTP method, as it goes on the wire.","type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,32}$","examples":["GET"]},"url":{"description":"The whole URL, ASCII, percent-encoded exactly as it goes on the wire; never normalised.","type":"string","pattern":"^https?://[!-~]+$","maxLength":16384,"examples":["https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08"]},"headers":{"description":"Headers in their order, repeats included. `host` only where the case is about it.","type":"array","maxItems":100,"items":{"$ref":"#/definitions/header"},"examples":[[["Content-Type","application/json"]]]},"body":{"description":"The body as text, sent as UTF-8.","type":"string","maxLength":1048576,"examples":["{\"a\":1}"]},"body-base64":{"description":"The body as bytes, RFC 4648 base64 with padding. Instead of `body`.","type":"string","maxLength":1398104,"pattern":"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$","examples":["//4AgA=="]}},"examples":[{"method":"GET","url":"https://iam.amazonaws.com/"}]},"options":{"description":"How the service wants it signed, where that is not what its file in suites/services says.","type":"object","additionalProperties":false,"properties":{"payload":{"description":"signed: the payload hash is the body's SHA-256. unsigned: UNSIGNED-PAYLOAD in its place and in x-amz-content-sha256.","type":"string","enum":["signed","unsigned"],"examples":["unsigned"]},"content-sha256-header":{"description":"true if x-amz-content-sha256 is to be sent and signed.","type":"boolean","examples":[true]},"sign-session-token":{"description":"false if x-amz-security-token is to be added after signing.","type":"boolean","examples":[false]},"expires-in":{"description":"presign: how long the URL is valid, whole seconds.","type":"integer","examples":[86400]}},"examples":[{"payload":"unsigned"}]},"sign":{"description":"What the signer is told. Nothing else of the case is ever sent to it.","type":"object","required":["request"],"additionalProperties":false,"properties":{"operation":{"$ref":"#/definitions/operation"},"region":{"$ref":"#/definitions/region"},"service":{"$ref":"#/definitions/signingName"},"time":{"$ref":"#/definitions/time"},"credentials":{"$ref":"#/definitions/credentialsName"},"request":{"$ref":"#/definitions/request"},"options":{"$ref":"#/definitions/options"}},"examples":[{"region":"us-east-1","request":{"method":"GET","url":"https://iam.amazonaws.com/"}}]},"nextSigning":{"description":"A further signing: the members of `sign` that differ from the first.","type":"object","minProperties":1,"additionalProperties":false,"properties":{"region":{"$ref":"#/definitions/region"},"time":{"$ref":"#/definitions/time"},"credentials":{"$ref":"#/definitions/credentialsName"},"request":{"$ref":"#/definitions/request"}},"examples":[{"time":"2015-08-31T00:00:10Z"}]},"change":{"description":"One change on the way: exactly one of these members.","type":"object","minProperties":1,"maxProperties":1,"additionalProperties":false,"properties":{"set-method":{"description":"The method becomes this one.","type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,32}$","examples":["PUT"]},"set-path":{"description":"The path becomes this raw text; the query stays.","type":"string","pattern":"^/[!-~]*$","examples":["/other"]},"set-query":{"description":"The query becomes this raw text (without the question mark); empty takes it away.","type":"string","pattern":"^[!-~]*$","examples":["Action=DeleteUser"]},"set-header":{"description":"Every occurrence of the header is replaced by this one, or it is added.","allOf":[{"$ref":"#/definitions/header"}],"tsType":"[string, string]","examples":[["host","other.example.com"]]},"add-header":{"description":"The header is added after the others, as a hop does.","allOf":[{"$ref":"#/definitions/header"}],"tsType":"[string, string]","examples":[["via","1.1 proxy"]]},"remove-header":{"description":"Every occurrence of the header of this name is taken away; there must be one.","type":"string","minLength":1,"examples":["x-amz-date"]},"set-body":{"description":"The body becomes this text (UTF-8); it must have as many bytes as the body that was signed.","type":"string","examples":["hellO"]},"move-date":{"description":"The date that the request carries (X-Amz-Date of the query, x-amz-date, else date) is moved by this many seconds; the credential scope stays.","type":"integer","examples":[-86400]},"set-date":{"description":"The value of x-amz-date (or of the parameter X-Amz-Date) becomes this text, in which {YYYY} {MM} {DD} {hh} {mm} {ss} stand for the parts of the signing time.","type":"string","examples":["{YYYY}-{MM}-{DD}T{hh}:{mm}:{ss}Z"]},"set-authorization":{"description":"The Authorization header becomes this text, in which {algorithm} {credential} {accessKeyId} {scopeDate} {region} {service} {terminator} {signedHeaders} {signature} stand for the parts of the signed one.","type":"string","examples":["{algorithm} Credential={credential}, SignedHeaders={signedHeaders}"]},"move-scope-date":{"description":"The day in the Credential, of the Authorization header or of X-Amz-Credential, is moved by this many days; the date stays.","type":"integer","examples":[1]},"set-parameter":{"description":"Every occurrence of the query parameter is replaced by this one, name and value raw as on the wire, or it is added.","type":"array","items":[{"type":"string","pattern":"^[!-%'-<>-~]+$"},{"type":"string","pattern":"^[!-%'-~]*$"}],"minItems":2,"maxItems":2,"additionalItems":false,"tsType":"[string, string]","examples":[["X-Amz-Expires","604801"]]},"remove-parameter":{"description":"Every occurrence of the query parameter of this raw name is taken away; there must be one.","type":"string","minLength":1,"examples":["X-Amz-Date"]},"lower-case-names":{"description":"The names of all headers become lower case, as HTTP/2 has them.","type":"boolean","const":true,"examples":[true]},"merge-repeats":{"description":"Headers of one name become one, their values joined by a comma.","type":"boolean","const":true,"examples":[true]},"set-credential":{"description":"The Credential, of the Authorization header or of X-Amz-Credential, becomes this text, in which {accessKeyId} {scopeDate} {region} {service} {terminator} stand for the parts of the signed one.","type":"string","examples":["{accessKeyId}/{scopeDate}/{region}/{service}/aws4"]}},"examples":[{"set-body":"hellO"}]},"wireRequest":{"description":"A literal request that no signer can be told to make: it proves our service, in our own tests, and is no part of a signer's verdict.","type":"object","required":["method","target","headers"],"additionalProperties":false,"properties":{"method":{"description":"The HTTP method.","type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,32}$","examples":["GET"]},"target":{"description":"The raw request target: path and query.","type":"string","pattern":"^/[!-~]*$","examples":["/?Action=ListUsers"]},"headers":{"description":"Headers in their order, repeats included.","type":"array","maxItems":100,"items":{"$ref":"#/definitions/header"},"examples":[[["host","iam.amazonaws.com"]]]},"body":{"description":"The body as text, sent as UTF-8.","type":"string","maxLength":1048576,"examples":["Action=ListUsers"]}},"examples":[{"method":"GET","target":"/","headers":[["host","iam.amazonaws.com"]]}]},"expectation":{"description":"One outcome that passes.","type":["string","object"],"tsType":"'accepted' | 'refused' | RejectedExpectation","if":{"type":"string"},"then":{"enum":["accepted","refused"]},"else":{"$ref":"#/definitions/rejectedExpectation"},"examples":["accepted",{"rejected":"scope-service"}]},"rejectedExpectation":{"description":"The service rejects the request with the documented error of this condition.","type":"object","required":["rejected"],"additionalProperties":false,"properties":{"rejected":{"description":"The condition: what is wrong, one word in every family; an entry of suites/errors/<family>.yaml.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","examples":["scope-service"]},"variant":{"description":"The name of another wording of the entry, which the service shall answer in this case.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","examples":["documented-2012"]},"message":{"description":"The literal message, exact to the blank, where it does not depend on what the signer chose. Compared unless the signer is on the system clock.","type":"string","examples":["Credential should be scoped to correct service: 'iam'. "]}},"examples":[{"rejected":"scope-service"}]},"answer":{"description":"The one right answer when the signer signs exactly the headers that it names. It explains a failure and proves our specification; it never fails a request that the service accepts.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"canonical-request":{"description":"The canonical request: lines ended by LF, none after the payload hash.","type":"string","examples":["GET\n/\n\nhost:example.amazonaws.com\nx-amz-date:20150830T123600Z\n\nhost;x-amz-date\ne3b0c442…"]},"string-to-sign":{"description":"The string to sign: four lines, no LF at the end.","type":"string","examples":["AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/service/aws4_request\nbb579772…"]},"signing-key":{"description":"The derived signing key: 64 lower-case hex digits.","type":"string","pattern":"^[0-9a-f]{64}$","examples":["c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9"]},"signature":{"description":"The signature: 64 lower-case hex digits.","type":"string","pattern":"^[0-9a-f]{64}$","examples":["5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"]}},"examples":[{"signature":"5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"}]},"operation":{"description":"sign: in the Authorization header. presign: in the query string.","type":"string","enum":["sign","presign"],"examples":["presign"]}}};
const schema12 = {"description":"Where the expectation comes from: an address, or an address and the section, or several.","type":["string","array"],"tsType":"string | string[]","minLength":5,"minItems":1,"items":{"type":"string","minLength":5},"examples":["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html"]};
const schema13 = {"description":"must: AWS documents it. should: AWS's services were seen to do it, or it is inferred. observe: AWS's services, documents or signers differ; never fails.","type":"string","enum":["must","should","observe"],"examples":["must"]};
const schema14 = {"description":"Who receives the request: the name of a file in suites/services.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","examples":["iam"]};
const schema15 = {"description":"An AWS region. At the case: the receiving service's, by default its own or else the one that the signer is told. In `sign`: the one that the signer is told.","type":"string","minLength":1,"maxLength":64,"examples":["us-east-1"]};
const schema16 = {"description":"Words to select cases by (`--tag`).","type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"examples":[["documented-example"]]};
const schema17 = {"description":"sign: in the Authorization header. presign: in the query string.","type":"string","enum":["sign","presign"],"examples":["presign"]};
const schema19 = {"description":"The service's name in the credential scope, as the signer is told it. Default: the receiving service's own.","type":"string","minLength":1,"maxLength":64,"examples":["rds"]};
const schema20 = {"description":"The signing time, RFC 3339 in UTC, whole seconds. Quote it.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$","examples":["2015-08-30T12:36:00Z"]};
const schema21 = {"description":"A set of suites/credentials.yaml: example keys that AWS publishes.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","examples":["documentation"]};
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern2 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$", "u");
const schema22 = {"description":"One behaviour: what the signer is told (`sign`), or a literal request (`on-the-wire`), and what has to come of it (`expect`).","type":"object","required":["id","title","expect"],"additionalProperties":false,"properties":{"id":{"description":"<topic>/<behaviour>: the file's name, then the behaviour in the present tense, in lower case with hyphens. Permanent: never reused, never renamed without an alias.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$","maxLength":100,"examples":["credential-scope/names-another-service"]},"aliases":{"description":"Former ids of this case, which selectors and known-failures files may still use.","type":"array","items":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"},"examples":[["scope/names-another-service"]]},"title":{"description":"The case in one line, for people.","type":"string","minLength":5,"maxLength":120,"examples":["a request to IAM scoped to RDS"]},"level":{"$ref":"#/definitions/level"},"source":{"$ref":"#/definitions/source"},"note":{"description":"Why the case is as it is, where that is not plain: what is contested, what a value was chosen for.","type":"string","examples":["API Gateway and OpenSearch agree on sorting by value; S3 was once seen to collapse duplicates."]},"tags":{"$ref":"#/definitions/tags"},"service":{"$ref":"#/definitions/serviceName"},"region":{"$ref":"#/definitions/region"},"clock":{"description":"The receiving service's clock, RFC 3339 in UTC. Default: the signing time. With a signer on the system clock only the offset from `sign.time` counts.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$","examples":["2012-02-24T21:40:00Z"]},"fixed-date":{"description":"true if the case means something only on its own date, so that a signer on the system clock cannot run it.","type":"boolean","examples":[true]},"sign":{"$ref":"#/definitions/sign"},"then":{"description":"Further signings by the same signer, after the first and in this order; each says only what differs from the first. Every one is judged; the first that goes wrong decides. They find keys and scopes cached over a day, a region or a secret.","type":"array","minItems":1,"maxItems":5,"items":{"$ref":"#/definitions/nextSigning"},"examples":[[{"time":"2015-08-31T00:00:10Z"}]]},"in-transit":{"description":"Changes made to the signed request on its way to the service, in this order.","type":"array","minItems":1,"maxItems":10,"items":{"$ref":"#/definitions/change"},"examples":[[{"set-body":"hellO"}]]},"on-the-wire":{"$ref":"#/definitions/wireRequest"},"ambient":{"$ref":"#/definitions/ambient"},"expect":{"description":"What has to come out: `accepted`, `refused`, `{ rejected: <condition> }`, or a list of these, any of which passes.","type":["string","object","array"],"tsType":"Expectation | Expectation[]","if":{"type":"array"},"then":{"minItems":1,"items":{"$ref":"#/definitions/expectation"}},"else":{"$ref":"#/definitions/expectation"},"examples":["accepted",{"rejected":"scope-service"},["refused",{"rejected":"expires-too-large"}]]},"answer":{"$ref":"#/definitions/answer"},"reply":{"description":"Only with `on-the-wire`: the literal reply of our service.","type":"object","additionalProperties":false,"properties":{"status":{"description":"HTTP status code.","type":"integer","minimum":100,"maximum":599,"examples":[403]},"headers":{"description":"Headers that the reply must have, name and exact value, in any order.","type":"array","items":{"$ref":"#/definitions/header"},"examples":[[["x-amzn-ErrorType","InvalidSignatureException"]]]},"message":{"description":"The documented message, exact to the blank, before it is escaped for XML or JSON.","type":"string","examples":["Credential should be scoped to correct service: 'iam'. "]},"body":{"description":"The whole body as UTF-8 text. The request id is written as {requestId}.","type":"string","examples":["{\"message\":\"Missing Authentication Token\"}"]}},"examples":[{"status":403,"message":"Missing Authentication Token"}]}},"examples":[{"id":"vanilla/signs-a-get","title":"GET of the root","expect":"accepted"}]};
const schema52 = {"description":"The one right answer when the signer signs exactly the headers that it names. It explains a failure and proves our specification; it never fails a request that the service accepts.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"canonical-request":{"description":"The canonical request: lines ended by LF, none after the payload hash.","type":"string","examples":["GET\n/\n\nhost:example.amazonaws.com\nx-amz-date:20150830T123600Z\n\nhost;x-amz-date\ne3b0c442…"]},"string-to-sign":{"description":"The string to sign: four lines, no LF at the end.","type":"string","examples":["AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/service/aws4_request\nbb579772…"]},"signing-key":{"description":"The derived signing key: 64 lower-case hex digits.","type":"string","pattern":"^[0-9a-f]{64}$","examples":["c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9"]},"signature":{"description":"The signature: 64 lower-case hex digits.","type":"string","pattern":"^[0-9a-f]{64}$","examples":["5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"]}},"examples":[{"signature":"5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"}]};
const schema35 = {"description":"A header as name and value: text that goes on the wire as UTF-8.","type":"array","items":[{"type":"string","minLength":1,"pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},{"type":"string","maxLength":8192}],"minItems":2,"maxItems":2,"additionalItems":false,"examples":[["x-amz-target","DynamoDB_20120810.ListTables"]]};
const func11 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern34 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern13 = new RegExp("^[!#$%&'*+.^_`|~0-9A-Za-z-]+$", "u");
const schema28 = {"description":"What the signer is told. Nothing else of the case is ever sent to it.","type":"object","required":["request"],"additionalProperties":false,"properties":{"operation":{"$ref":"#/definitions/operation"},"region":{"$ref":"#/definitions/region"},"service":{"$ref":"#/definitions/signingName"},"time":{"$ref":"#/definitions/time"},"credentials":{"$ref":"#/definitions/credentialsName"},"request":{"$ref":"#/definitions/request"},"options":{"$ref":"#/definitions/options"}},"examples":[{"region":"us-east-1","request":{"method":"GET","url":"https://iam.amazonaws.com/"}}]};
const schema36 = {"description":"How the service wants it signed, where that is not what its file in suites/services says.","type":"object","additionalProperties":false,"properties":{"payload":{"description":"signed: the payload hash is the body's SHA-256. unsigned: UNSIGNED-PAYLOAD in its place and in x-amz-content-sha256.","type":"string","enum":["signed","unsigned"],"examples":["unsigned"]},"content-sha256-header":{"description":"true if x-amz-content-sha256 is to be sent and signed.","type":"boolean","examples":[true]},"sign-session-token":{"description":"false if x-amz-security-token is to be added after signing.","type":"boolean","examples":[false]},"expires-in":{"description":"presign: how long the URL is valid, whole seconds.","type":"integer","examples":[86400]}},"examples":[{"payload":"unsigned"}]};
const schema34 = {"description":"The request to be signed.","type":"object","required":["method","url"],"additionalProperties":false,"properties":{"method":{"description":"The HTTP method, as it goes on the wire.","type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,32}$","examples":["GET"]},"url":{"description":"The whole URL, ASCII, percent-encoded exactly as it goes on the wire; never normalised.","type":"string","pattern":"^https?://[!-~]+$","maxLength":16384,"examples":["https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08"]},"headers":{"description":"Headers in their order, repeats included. `host` only where the case is about it.","type":"array","maxItems":100,"items":{"$ref":"#/definitions/header"},"examples":[[["Content-Type","application/json"]]]},"body":{"description":"The body as text, sent as UTF-8.","type":"string","maxLength":1048576,"examples":["{\"a\":1}"]},"body-base64":{"description":"The body as bytes, RFC 4648 base64 with padding. Instead of `body`.","type":"string","maxLength":1398104,"pattern":"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$","examples":["//4AgA=="]}},"examples":[{"method":"GET","url":"https://iam.amazonaws.com/"}]};
const pattern11 = new RegExp("^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,32}$", "u");
const pattern12 = new RegExp("^https?://[!-~]+$", "u");
const pattern14 = new RegExp("^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$", "u");

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.url === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "method") || (key0 === "url")) || (key0 === "headers")) || (key0 === "body")) || (key0 === "body-base64"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.method !== undefined){
let data0 = data.method;
if(typeof data0 === "string"){
if(!pattern11.test(data0)){
const err3 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,32}$"},message:"must match pattern \""+"^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,32}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(func2(data1) > 16384){
const err5 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit: 16384},message:"must NOT have more than 16384 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern12.test(data1)){
const err6 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://[!-~]+$"},message:"must match pattern \""+"^https?://[!-~]+$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.headers !== undefined){
let data2 = data.headers;
if(Array.isArray(data2)){
if(data2.length > 100){
const err8 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(Array.isArray(data3)){
if(data3.length > 2){
const err9 = {instancePath:instancePath+"/headers/" + i0,schemaPath:"#/definitions/header/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.length < 2){
const err10 = {instancePath:instancePath+"/headers/" + i0,schemaPath:"#/definitions/header/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len1 = data3.length;
if(!(len1 <= 2)){
const err11 = {instancePath:instancePath+"/headers/" + i0,schemaPath:"#/definitions/header/additionalItems",keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len2 = data3.length;
if(len2 > 0){
let data4 = data3[0];
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err12 = {instancePath:instancePath+"/headers/" + i0+"/0",schemaPath:"#/definitions/header/items/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern13.test(data4)){
const err13 = {instancePath:instancePath+"/headers/" + i0+"/0",schemaPath:"#/definitions/header/items/0/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},message:"must match pattern \""+"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/headers/" + i0+"/0",schemaPath:"#/definitions/header/items/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(len2 > 1){
let data5 = data3[1];
if(typeof data5 === "string"){
if(func2(data5) > 8192){
const err15 = {instancePath:instancePath+"/headers/" + i0+"/1",schemaPath:"#/definitions/header/items/1/maxLength",keyword:"maxLength",params:{limit: 8192},message:"must NOT have more than 8192 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/headers/" + i0+"/1",schemaPath:"#/definitions/header/items/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/headers/" + i0,schemaPath:"#/definitions/header/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.body !== undefined){
let data6 = data.body;
if(typeof data6 === "string"){
if(func2(data6) > 1048576){
const err19 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/maxLength",keyword:"maxLength",params:{limit: 1048576},message:"must NOT have more than 1048576 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data["body-base64"] !== undefined){
let data7 = data["body-base64"];
if(typeof data7 === "string"){
if(func2(data7) > 1398104){
const err21 = {instancePath:instancePath+"/body-base64",schemaPath:"#/properties/body-base64/maxLength",keyword:"maxLength",params:{limit: 1398104},message:"must NOT have more than 1398104 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern14.test(data7)){
const err22 = {instancePath:instancePath+"/body-base64",schemaPath:"#/properties/body-base64/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"},message:"must match pattern \""+"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/body-base64",schemaPath:"#/properties/body-base64/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}


function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.request === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request"},message:"must have required property '"+"request"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "operation") || (key0 === "region")) || (key0 === "service")) || (key0 === "time")) || (key0 === "credentials")) || (key0 === "request")) || (key0 === "options"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.operation !== undefined){
let data0 = data.operation;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/operation",schemaPath:"#/definitions/operation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data0 === "sign") || (data0 === "presign"))){
const err3 = {instancePath:instancePath+"/operation",schemaPath:"#/definitions/operation/enum",keyword:"enum",params:{allowedValues: schema17.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.region !== undefined){
let data1 = data.region;
if(typeof data1 === "string"){
if(func2(data1) > 64){
const err4 = {instancePath:instancePath+"/region",schemaPath:"#/definitions/region/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/region",schemaPath:"#/definitions/region/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/region",schemaPath:"#/definitions/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.service !== undefined){
let data2 = data.service;
if(typeof data2 === "string"){
if(func2(data2) > 64){
const err7 = {instancePath:instancePath+"/service",schemaPath:"#/definitions/signingName/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data2) < 1){
const err8 = {instancePath:instancePath+"/service",schemaPath:"#/definitions/signingName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/service",schemaPath:"#/definitions/signingName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.time !== undefined){
let data3 = data.time;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
const err10 = {instancePath:instancePath+"/time",schemaPath:"#/definitions/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/time",schemaPath:"#/definitions/time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.credentials !== undefined){
let data4 = data.credentials;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err12 = {instancePath:instancePath+"/credentials",schemaPath:"#/definitions/credentialsName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/credentials",schemaPath:"#/definitions/credentialsName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.request !== undefined){
if(!(validate13(data.request, {instancePath:instancePath+"/request",parentData:data,parentDataProperty:"request",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.options !== undefined){
let data6 = data.options;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!((((key1 === "payload") || (key1 === "content-sha256-header")) || (key1 === "sign-session-token")) || (key1 === "expires-in"))){
const err14 = {instancePath:instancePath+"/options",schemaPath:"#/definitions/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.payload !== undefined){
let data7 = data6.payload;
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/options/payload",schemaPath:"#/definitions/options/properties/payload/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((data7 === "signed") || (data7 === "unsigned"))){
const err16 = {instancePath:instancePath+"/options/payload",schemaPath:"#/definitions/options/properties/payload/enum",keyword:"enum",params:{allowedValues: schema36.properties.payload.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6["content-sha256-header"] !== undefined){
if(typeof data6["content-sha256-header"] !== "boolean"){
const err17 = {instancePath:instancePath+"/options/content-sha256-header",schemaPath:"#/definitions/options/properties/content-sha256-header/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6["sign-session-token"] !== undefined){
if(typeof data6["sign-session-token"] !== "boolean"){
const err18 = {instancePath:instancePath+"/options/sign-session-token",schemaPath:"#/definitions/options/properties/sign-session-token/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data6["expires-in"] !== undefined){
let data10 = data6["expires-in"];
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err19 = {instancePath:instancePath+"/options/expires-in",schemaPath:"#/definitions/options/properties/expires-in/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/options",schemaPath:"#/definitions/options/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

const schema37 = {"description":"A further signing: the members of `sign` that differ from the first.","type":"object","minProperties":1,"additionalProperties":false,"properties":{"region":{"$ref":"#/definitions/region"},"time":{"$ref":"#/definitions/time"},"credentials":{"$ref":"#/definitions/credentialsName"},"request":{"$ref":"#/definitions/request"}},"examples":[{"time":"2015-08-31T00:00:10Z"}]};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "region") || (key0 === "time")) || (key0 === "credentials")) || (key0 === "request"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.region !== undefined){
let data0 = data.region;
if(typeof data0 === "string"){
if(func2(data0) > 64){
const err2 = {instancePath:instancePath+"/region",schemaPath:"#/definitions/region/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/region",schemaPath:"#/definitions/region/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/region",schemaPath:"#/definitions/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.time !== undefined){
let data1 = data.time;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err5 = {instancePath:instancePath+"/time",schemaPath:"#/definitions/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/time",schemaPath:"#/definitions/time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.credentials !== undefined){
let data2 = data.credentials;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err7 = {instancePath:instancePath+"/credentials",schemaPath:"#/definitions/credentialsName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/credentials",schemaPath:"#/definitions/credentialsName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.request !== undefined){
if(!(validate13(data.request, {instancePath:instancePath+"/request",parentData:data,parentDataProperty:"request",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

const schema41 = {"description":"One change on the way: exactly one of these members.","type":"object","minProperties":1,"maxProperties":1,"additionalProperties":false,"properties":{"set-method":{"description":"The method becomes this one.","type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,32}$","examples":["PUT"]},"set-path":{"description":"The path becomes this raw text; the query stays.","type":"string","pattern":"^/[!-~]*$","examples":["/other"]},"set-query":{"description":"The query becomes this raw text (without the question mark); empty takes it away.","type":"string","pattern":"^[!-~]*$","examples":["Action=DeleteUser"]},"set-header":{"description":"Every occurrence of the header is replaced by this one, or it is added.","allOf":[{"$ref":"#/definitions/header"}],"tsType":"[string, string]","examples":[["host","other.example.com"]]},"add-header":{"description":"The header is added after the others, as a hop does.","allOf":[{"$ref":"#/definitions/header"}],"tsType":"[string, string]","examples":[["via","1.1 proxy"]]},"remove-header":{"description":"Every occurrence of the header of this name is taken away; there must be one.","type":"string","minLength":1,"examples":["x-amz-date"]},"set-body":{"description":"The body becomes this text (UTF-8); it must have as many bytes as the body that was signed.","type":"string","examples":["hellO"]},"move-date":{"description":"The date that the request carries (X-Amz-Date of the query, x-amz-date, else date) is moved by this many seconds; the credential scope stays.","type":"integer","examples":[-86400]},"set-date":{"description":"The value of x-amz-date (or of the parameter X-Amz-Date) becomes this text, in which {YYYY} {MM} {DD} {hh} {mm} {ss} stand for the parts of the signing time.","type":"string","examples":["{YYYY}-{MM}-{DD}T{hh}:{mm}:{ss}Z"]},"set-authorization":{"description":"The Authorization header becomes this text, in which {algorithm} {credential} {accessKeyId} {scopeDate} {region} {service} {terminator} {signedHeaders} {signature} stand for the parts of the signed one.","type":"string","examples":["{algorithm} Credential={credential}, SignedHeaders={signedHeaders}"]},"move-scope-date":{"description":"The day in the Credential, of the Authorization header or of X-Amz-Credential, is moved by this many days; the date stays.","type":"integer","examples":[1]},"set-parameter":{"description":"Every occurrence of the query parameter is replaced by this one, name and value raw as on the wire, or it is added.","type":"array","items":[{"type":"string","pattern":"^[!-%'-<>-~]+$"},{"type":"string","pattern":"^[!-%'-~]*$"}],"minItems":2,"maxItems":2,"additionalItems":false,"tsType":"[string, string]","examples":[["X-Amz-Expires","604801"]]},"remove-parameter":{"description":"Every occurrence of the query parameter of this raw name is taken away; there must be one.","type":"string","minLength":1,"examples":["X-Amz-Date"]},"lower-case-names":{"description":"The names of all headers become lower case, as HTTP/2 has them.","type":"boolean","const":true,"examples":[true]},"merge-repeats":{"description":"Headers of one name become one, their values joined by a comma.","type":"boolean","const":true,"examples":[true]},"set-credential":{"description":"The Credential, of the Authorization header or of X-Amz-Credential, becomes this text, in which {accessKeyId} {scopeDate} {region} {service} {terminator} stand for the parts of the signed one.","type":"string","examples":["{accessKeyId}/{scopeDate}/{region}/{service}/aws4"]}},"examples":[{"set-body":"hellO"}]};
const pattern18 = new RegExp("^/[!-~]*$", "u");
const pattern19 = new RegExp("^[!-~]*$", "u");
const pattern22 = new RegExp("^[!-%'-<>-~]+$", "u");
const pattern23 = new RegExp("^[!-%'-~]*$", "u");

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func11.call(schema41.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["set-method"] !== undefined){
let data0 = data["set-method"];
if(typeof data0 === "string"){
if(!pattern11.test(data0)){
const err3 = {instancePath:instancePath+"/set-method",schemaPath:"#/properties/set-method/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,32}$"},message:"must match pattern \""+"^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,32}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/set-method",schemaPath:"#/properties/set-method/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["set-path"] !== undefined){
let data1 = data["set-path"];
if(typeof data1 === "string"){
if(!pattern18.test(data1)){
const err5 = {instancePath:instancePath+"/set-path",schemaPath:"#/properties/set-path/pattern",keyword:"pattern",params:{pattern: "^/[!-~]*$"},message:"must match pattern \""+"^/[!-~]*$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/set-path",schemaPath:"#/properties/set-path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["set-query"] !== undefined){
let data2 = data["set-query"];
if(typeof data2 === "string"){
if(!pattern19.test(data2)){
const err7 = {instancePath:instancePath+"/set-query",schemaPath:"#/properties/set-query/pattern",keyword:"pattern",params:{pattern: "^[!-~]*$"},message:"must match pattern \""+"^[!-~]*$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/set-query",schemaPath:"#/properties/set-query/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["set-header"] !== undefined){
let data3 = data["set-header"];
if(Array.isArray(data3)){
if(data3.length > 2){
const err9 = {instancePath:instancePath+"/set-header",schemaPath:"#/definitions/header/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.length < 2){
const err10 = {instancePath:instancePath+"/set-header",schemaPath:"#/definitions/header/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data3.length;
if(!(len0 <= 2)){
const err11 = {instancePath:instancePath+"/set-header",schemaPath:"#/definitions/header/additionalItems",keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len1 = data3.length;
if(len1 > 0){
let data4 = data3[0];
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err12 = {instancePath:instancePath+"/set-header/0",schemaPath:"#/definitions/header/items/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern13.test(data4)){
const err13 = {instancePath:instancePath+"/set-header/0",schemaPath:"#/definitions/header/items/0/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},message:"must match pattern \""+"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/set-header/0",schemaPath:"#/definitions/header/items/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(len1 > 1){
let data5 = data3[1];
if(typeof data5 === "string"){
if(func2(data5) > 8192){
const err15 = {instancePath:instancePath+"/set-header/1",schemaPath:"#/definitions/header/items/1/maxLength",keyword:"maxLength",params:{limit: 8192},message:"must NOT have more than 8192 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/set-header/1",schemaPath:"#/definitions/header/items/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/set-header",schemaPath:"#/definitions/header/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data["add-header"] !== undefined){
let data6 = data["add-header"];
if(Array.isArray(data6)){
if(data6.length > 2){
const err18 = {instancePath:instancePath+"/add-header",schemaPath:"#/definitions/header/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.length < 2){
const err19 = {instancePath:instancePath+"/add-header",schemaPath:"#/definitions/header/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len2 = data6.length;
if(!(len2 <= 2)){
const err20 = {instancePath:instancePath+"/add-header",schemaPath:"#/definitions/header/additionalItems",keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len3 = data6.length;
if(len3 > 0){
let data7 = data6[0];
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err21 = {instancePath:instancePath+"/add-header/0",schemaPath:"#/definitions/header/items/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern13.test(data7)){
const err22 = {instancePath:instancePath+"/add-header/0",schemaPath:"#/definitions/header/items/0/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},message:"must match pattern \""+"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/add-header/0",schemaPath:"#/definitions/header/items/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(len3 > 1){
let data8 = data6[1];
if(typeof data8 === "string"){
if(func2(data8) > 8192){
const err24 = {instancePath:instancePath+"/add-header/1",schemaPath:"#/definitions/header/items/1/maxLength",keyword:"maxLength",params:{limit: 8192},message:"must NOT have more than 8192 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/add-header/1",schemaPath:"#/definitions/header/items/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/add-header",schemaPath:"#/definitions/header/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data["remove-header"] !== undefined){
let data9 = data["remove-header"];
if(typeof data9 === "string"){
if(func2(data9) < 1){
const err27 = {instancePath:instancePath+"/remove-header",schemaPath:"#/properties/remove-header/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/remove-header",schemaPath:"#/properties/remove-header/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data["set-body"] !== undefined){
if(typeof data["set-body"] !== "string"){
const err29 = {instancePath:instancePath+"/set-body",schemaPath:"#/properties/set-body/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data["move-date"] !== undefined){
let data11 = data["move-date"];
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err30 = {instancePath:instancePath+"/move-date",schemaPath:"#/properties/move-date/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data["set-date"] !== undefined){
if(typeof data["set-date"] !== "string"){
const err31 = {instancePath:instancePath+"/set-date",schemaPath:"#/properties/set-date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data["set-authorization"] !== undefined){
if(typeof data["set-authorization"] !== "string"){
const err32 = {instancePath:instancePath+"/set-authorization",schemaPath:"#/properties/set-authorization/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data["move-scope-date"] !== undefined){
let data14 = data["move-scope-date"];
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err33 = {instancePath:instancePath+"/move-scope-date",schemaPath:"#/properties/move-scope-date/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data["set-parameter"] !== undefined){
let data15 = data["set-parameter"];
if(Array.isArray(data15)){
if(data15.length > 2){
const err34 = {instancePath:instancePath+"/set-parameter",schemaPath:"#/properties/set-parameter/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data15.length < 2){
const err35 = {instancePath:instancePath+"/set-parameter",schemaPath:"#/properties/set-parameter/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len4 = data15.length;
if(!(len4 <= 2)){
const err36 = {instancePath:instancePath+"/set-parameter",schemaPath:"#/properties/set-parameter/additionalItems",keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const len5 = data15.length;
if(len5 > 0){
let data16 = data15[0];
if(typeof data16 === "string"){
if(!pattern22.test(data16)){
const err37 = {instancePath:instancePath+"/set-parameter/0",schemaPath:"#/properties/set-parameter/items/0/pattern",keyword:"pattern",params:{pattern: "^[!-%'-<>-~]+$"},message:"must match pattern \""+"^[!-%'-<>-~]+$"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/set-parameter/0",schemaPath:"#/properties/set-parameter/items/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(len5 > 1){
let data17 = data15[1];
if(typeof data17 === "string"){
if(!pattern23.test(data17)){
const err39 = {instancePath:instancePath+"/set-parameter/1",schemaPath:"#/properties/set-parameter/items/1/pattern",keyword:"pattern",params:{pattern: "^[!-%'-~]*$"},message:"must match pattern \""+"^[!-%'-~]*$"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/set-parameter/1",schemaPath:"#/properties/set-parameter/items/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/set-parameter",schemaPath:"#/properties/set-parameter/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data["remove-parameter"] !== undefined){
let data18 = data["remove-parameter"];
if(typeof data18 === "string"){
if(func2(data18) < 1){
const err42 = {instancePath:instancePath+"/remove-parameter",schemaPath:"#/properties/remove-parameter/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/remove-parameter",schemaPath:"#/properties/remove-parameter/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data["lower-case-names"] !== undefined){
let data19 = data["lower-case-names"];
if(typeof data19 !== "boolean"){
const err44 = {instancePath:instancePath+"/lower-case-names",schemaPath:"#/properties/lower-case-names/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(true !== data19){
const err45 = {instancePath:instancePath+"/lower-case-names",schemaPath:"#/properties/lower-case-names/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data["merge-repeats"] !== undefined){
let data20 = data["merge-repeats"];
if(typeof data20 !== "boolean"){
const err46 = {instancePath:instancePath+"/merge-repeats",schemaPath:"#/properties/merge-repeats/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(true !== data20){
const err47 = {instancePath:instancePath+"/merge-repeats",schemaPath:"#/properties/merge-repeats/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data["set-credential"] !== undefined){
if(typeof data["set-credential"] !== "string"){
const err48 = {instancePath:instancePath+"/set-credential",schemaPath:"#/properties/set-credential/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

const schema44 = {"description":"A literal request that no signer can be told to make: it proves our service, in our own tests, and is no part of a signer's verdict.","type":"object","required":["method","target","headers"],"additionalProperties":false,"properties":{"method":{"description":"The HTTP method.","type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,32}$","examples":["GET"]},"target":{"description":"The raw request target: path and query.","type":"string","pattern":"^/[!-~]*$","examples":["/?Action=ListUsers"]},"headers":{"description":"Headers in their order, repeats included.","type":"array","maxItems":100,"items":{"$ref":"#/definitions/header"},"examples":[[["host","iam.amazonaws.com"]]]},"body":{"description":"The body as text, sent as UTF-8.","type":"string","maxLength":1048576,"examples":["Action=ListUsers"]}},"examples":[{"method":"GET","target":"/","headers":[["host","iam.amazonaws.com"]]}]};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.target === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.headers === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "method") || (key0 === "target")) || (key0 === "headers")) || (key0 === "body"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.method !== undefined){
let data0 = data.method;
if(typeof data0 === "string"){
if(!pattern11.test(data0)){
const err4 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,32}$"},message:"must match pattern \""+"^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,32}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.target !== undefined){
let data1 = data.target;
if(typeof data1 === "string"){
if(!pattern18.test(data1)){
const err6 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/pattern",keyword:"pattern",params:{pattern: "^/[!-~]*$"},message:"must match pattern \""+"^/[!-~]*$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.headers !== undefined){
let data2 = data.headers;
if(Array.isArray(data2)){
if(data2.length > 100){
const err8 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(Array.isArray(data3)){
if(data3.length > 2){
const err9 = {instancePath:instancePath+"/headers/" + i0,schemaPath:"#/definitions/header/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.length < 2){
const err10 = {instancePath:instancePath+"/headers/" + i0,schemaPath:"#/definitions/header/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len1 = data3.length;
if(!(len1 <= 2)){
const err11 = {instancePath:instancePath+"/headers/" + i0,schemaPath:"#/definitions/header/additionalItems",keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len2 = data3.length;
if(len2 > 0){
let data4 = data3[0];
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err12 = {instancePath:instancePath+"/headers/" + i0+"/0",schemaPath:"#/definitions/header/items/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern13.test(data4)){
const err13 = {instancePath:instancePath+"/headers/" + i0+"/0",schemaPath:"#/definitions/header/items/0/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},message:"must match pattern \""+"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/headers/" + i0+"/0",schemaPath:"#/definitions/header/items/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(len2 > 1){
let data5 = data3[1];
if(typeof data5 === "string"){
if(func2(data5) > 8192){
const err15 = {instancePath:instancePath+"/headers/" + i0+"/1",schemaPath:"#/definitions/header/items/1/maxLength",keyword:"maxLength",params:{limit: 8192},message:"must NOT have more than 8192 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/headers/" + i0+"/1",schemaPath:"#/definitions/header/items/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/headers/" + i0,schemaPath:"#/definitions/header/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.body !== undefined){
let data6 = data.body;
if(typeof data6 === "string"){
if(func2(data6) > 1048576){
const err19 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/maxLength",keyword:"maxLength",params:{limit: 1048576},message:"must NOT have more than 1048576 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

const schema46 = {"title":"Ambient","description":"What can be set around a whole client: what it is told by its environment and its arguments, and what its endpoint is. The client itself decides what it sends, and to which service.","type":"object","additionalProperties":false,"properties":{"credentials":{"description":"The set of keys that the client is told; `documentation` where it is not given.","allOf":[{"$ref":"#/definitions/credentialsName"}],"tsType":"string","examples":["wrong-secret"]},"region":{"description":"The region that the client is told; us-east-1 where it is not given. A service with one endpoint for all regions does not run a case that gives it.","allOf":[{"$ref":"#/definitions/region"}],"tsType":"string","examples":["eu-west-1"]},"receiving-region":{"description":"The region of the endpoint; the told one where it is not given.","allOf":[{"$ref":"#/definitions/region"}],"tsType":"string","examples":["us-west-2"]},"receiving-service":{"description":"sibling: a service of the same protocol stands at the endpoint in place of the one that is meant.","type":"string","const":"sibling","tsType":"'sibling'","examples":["sibling"]},"clock":{"description":"How far the service's clock is ahead (+) or behind (-): whole seconds (s), minutes (m), hours (h) or days (d); or `window`, the service's own limit, and seconds more or less.","type":"string","pattern":"^[+-](\\d{1,6}[smhd]|window[+-]\\d{1,4}s)$","examples":["+20m","-window+60s"]},"host":{"description":"How the endpoint is named; 127.0.0.1 where it is not given.","type":"string","enum":["127.0.0.1","localhost","[::1]"],"examples":["localhost"]},"base-path":{"description":"A path that the endpoint begins with.","type":"string","pattern":"^(/[A-Za-z0-9._~-]+)+/?$","examples":["/proxy/aws"]},"key":{"description":"For commands with {key} in their words: the name of an object, as its user has it.","type":"string","minLength":1,"maxLength":200,"examples":["a b+c"]},"target":{"description":"For commands with {target} in their words: path and query, percent-encoded as they go on the wire.","type":"string","pattern":"^/[!-~]*$","maxLength":500,"examples":["/a%20b?c=1&b=2"]},"through":{"description":"The hop that the request passes (suites/hops.yaml).","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","examples":["via"]}},"examples":[{"credentials":"wrong-secret"}]};
const pattern28 = new RegExp("^[+-](\\d{1,6}[smhd]|window[+-]\\d{1,4}s)$", "u");
const pattern29 = new RegExp("^(/[A-Za-z0-9._~-]+)+/?$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func11.call(schema46.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.credentials !== undefined){
let data0 = data.credentials;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err1 = {instancePath:instancePath+"/credentials",schemaPath:"#/definitions/credentialsName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/credentials",schemaPath:"#/definitions/credentialsName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.region !== undefined){
let data1 = data.region;
if(typeof data1 === "string"){
if(func2(data1) > 64){
const err3 = {instancePath:instancePath+"/region",schemaPath:"#/definitions/region/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func2(data1) < 1){
const err4 = {instancePath:instancePath+"/region",schemaPath:"#/definitions/region/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/region",schemaPath:"#/definitions/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["receiving-region"] !== undefined){
let data2 = data["receiving-region"];
if(typeof data2 === "string"){
if(func2(data2) > 64){
const err6 = {instancePath:instancePath+"/receiving-region",schemaPath:"#/definitions/region/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data2) < 1){
const err7 = {instancePath:instancePath+"/receiving-region",schemaPath:"#/definitions/region/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/receiving-region",schemaPath:"#/definitions/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["receiving-service"] !== undefined){
let data3 = data["receiving-service"];
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/receiving-service",schemaPath:"#/properties/receiving-service/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("sibling" !== data3){
const err10 = {instancePath:instancePath+"/receiving-service",schemaPath:"#/properties/receiving-service/const",keyword:"const",params:{allowedValue: "sibling"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.clock !== undefined){
let data4 = data.clock;
if(typeof data4 === "string"){
if(!pattern28.test(data4)){
const err11 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/pattern",keyword:"pattern",params:{pattern: "^[+-](\\d{1,6}[smhd]|window[+-]\\d{1,4}s)$"},message:"must match pattern \""+"^[+-](\\d{1,6}[smhd]|window[+-]\\d{1,4}s)$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.host !== undefined){
let data5 = data.host;
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((data5 === "127.0.0.1") || (data5 === "localhost")) || (data5 === "[::1]"))){
const err14 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/enum",keyword:"enum",params:{allowedValues: schema46.properties.host.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data["base-path"] !== undefined){
let data6 = data["base-path"];
if(typeof data6 === "string"){
if(!pattern29.test(data6)){
const err15 = {instancePath:instancePath+"/base-path",schemaPath:"#/properties/base-path/pattern",keyword:"pattern",params:{pattern: "^(/[A-Za-z0-9._~-]+)+/?$"},message:"must match pattern \""+"^(/[A-Za-z0-9._~-]+)+/?$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/base-path",schemaPath:"#/properties/base-path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.key !== undefined){
let data7 = data.key;
if(typeof data7 === "string"){
if(func2(data7) > 200){
const err17 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func2(data7) < 1){
const err18 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.target !== undefined){
let data8 = data.target;
if(typeof data8 === "string"){
if(func2(data8) > 500){
const err20 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern18.test(data8)){
const err21 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/pattern",keyword:"pattern",params:{pattern: "^/[!-~]*$"},message:"must match pattern \""+"^/[!-~]*$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.through !== undefined){
let data9 = data.through;
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err23 = {instancePath:instancePath+"/through",schemaPath:"#/properties/through/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/through",schemaPath:"#/properties/through/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const schema50 = {"description":"One outcome that passes.","type":["string","object"],"tsType":"'accepted' | 'refused' | RejectedExpectation","if":{"type":"string"},"then":{"enum":["accepted","refused"]},"else":{"$ref":"#/definitions/rejectedExpectation"},"examples":["accepted",{"rejected":"scope-service"}]};
const schema51 = {"description":"The service rejects the request with the documented error of this condition.","type":"object","required":["rejected"],"additionalProperties":false,"properties":{"rejected":{"description":"The condition: what is wrong, one word in every family; an entry of suites/errors/<family>.yaml.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","examples":["scope-service"]},"variant":{"description":"The name of another wording of the entry, which the service shall answer in this case.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","examples":["documented-2012"]},"message":{"description":"The literal message, exact to the blank, where it does not depend on what the signer chose. Compared unless the signer is on the system clock.","type":"string","examples":["Credential should be scoped to correct service: 'iam'. "]}},"examples":[{"rejected":"scope-service"}]};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema50.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(typeof data !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(!((data === "accepted") || (data === "refused"))){
const err2 = {instancePath,schemaPath:"#/then/enum",keyword:"enum",params:{allowedValues: schema50.then.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rejected === undefined){
const err3 = {instancePath,schemaPath:"#/definitions/rejectedExpectation/required",keyword:"required",params:{missingProperty: "rejected"},message:"must have required property '"+"rejected"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "rejected") || (key0 === "variant")) || (key0 === "message"))){
const err4 = {instancePath,schemaPath:"#/definitions/rejectedExpectation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.rejected !== undefined){
let data0 = data.rejected;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err5 = {instancePath:instancePath+"/rejected",schemaPath:"#/definitions/rejectedExpectation/properties/rejected/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/rejected",schemaPath:"#/definitions/rejectedExpectation/properties/rejected/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.variant !== undefined){
let data1 = data.variant;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/variant",schemaPath:"#/definitions/rejectedExpectation/properties/variant/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/variant",schemaPath:"#/definitions/rejectedExpectation/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err9 = {instancePath:instancePath+"/message",schemaPath:"#/definitions/rejectedExpectation/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/definitions/rejectedExpectation/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err11 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.expect === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expect"},message:"must have required property '"+"expect"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func11.call(schema22.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) > 100){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern4.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.aliases !== undefined){
let data1 = data.aliases;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err7 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.title !== undefined){
let data3 = data.title;
if(typeof data3 === "string"){
if(func2(data3) > 120){
const err10 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func2(data3) < 5){
const err11 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 5},message:"must NOT have fewer than 5 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.level !== undefined){
let data4 = data.level;
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((data4 === "must") || (data4 === "should")) || (data4 === "observe"))){
const err14 = {instancePath:instancePath+"/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.source !== undefined){
let data5 = data.source;
if((typeof data5 !== "string") && (!(Array.isArray(data5)))){
const err15 = {instancePath:instancePath+"/source",schemaPath:"#/definitions/source/type",keyword:"type",params:{type: schema12.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data5 === "string"){
if(func2(data5) < 5){
const err16 = {instancePath:instancePath+"/source",schemaPath:"#/definitions/source/minLength",keyword:"minLength",params:{limit: 5},message:"must NOT have fewer than 5 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(Array.isArray(data5)){
if(data5.length < 1){
const err17 = {instancePath:instancePath+"/source",schemaPath:"#/definitions/source/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(func2(data6) < 5){
const err18 = {instancePath:instancePath+"/source/" + i1,schemaPath:"#/definitions/source/items/minLength",keyword:"minLength",params:{limit: 5},message:"must NOT have fewer than 5 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/source/" + i1,schemaPath:"#/definitions/source/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
const err20 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.tags !== undefined){
let data8 = data.tags;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err21 = {instancePath:instancePath+"/tags/" + i2,schemaPath:"#/definitions/tags/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/tags/" + i2,schemaPath:"#/definitions/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
let i3 = data8.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data8[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err23 = {instancePath:instancePath+"/tags",schemaPath:"#/definitions/tags/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err24 = {instancePath:instancePath+"/tags",schemaPath:"#/definitions/tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.service !== undefined){
let data10 = data.service;
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err25 = {instancePath:instancePath+"/service",schemaPath:"#/definitions/serviceName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/service",schemaPath:"#/definitions/serviceName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.region !== undefined){
let data11 = data.region;
if(typeof data11 === "string"){
if(func2(data11) > 64){
const err27 = {instancePath:instancePath+"/region",schemaPath:"#/definitions/region/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(func2(data11) < 1){
const err28 = {instancePath:instancePath+"/region",schemaPath:"#/definitions/region/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/region",schemaPath:"#/definitions/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.clock !== undefined){
let data12 = data.clock;
if(typeof data12 === "string"){
if(!pattern2.test(data12)){
const err30 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data["fixed-date"] !== undefined){
if(typeof data["fixed-date"] !== "boolean"){
const err32 = {instancePath:instancePath+"/fixed-date",schemaPath:"#/properties/fixed-date/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.sign !== undefined){
if(!(validate12(data.sign, {instancePath:instancePath+"/sign",parentData:data,parentDataProperty:"sign",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.then !== undefined){
let data15 = data.then;
if(Array.isArray(data15)){
if(data15.length > 5){
const err33 = {instancePath:instancePath+"/then",schemaPath:"#/properties/then/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data15.length < 1){
const err34 = {instancePath:instancePath+"/then",schemaPath:"#/properties/then/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len3 = data15.length;
for(let i4=0; i4<len3; i4++){
if(!(validate16(data15[i4], {instancePath:instancePath+"/then/" + i4,parentData:data15,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
}
else {
const err35 = {instancePath:instancePath+"/then",schemaPath:"#/properties/then/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data["in-transit"] !== undefined){
let data17 = data["in-transit"];
if(Array.isArray(data17)){
if(data17.length > 10){
const err36 = {instancePath:instancePath+"/in-transit",schemaPath:"#/properties/in-transit/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data17.length < 1){
const err37 = {instancePath:instancePath+"/in-transit",schemaPath:"#/properties/in-transit/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
const len4 = data17.length;
for(let i5=0; i5<len4; i5++){
if(!(validate19(data17[i5], {instancePath:instancePath+"/in-transit/" + i5,parentData:data17,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
}
else {
const err38 = {instancePath:instancePath+"/in-transit",schemaPath:"#/properties/in-transit/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data["on-the-wire"] !== undefined){
if(!(validate21(data["on-the-wire"], {instancePath:instancePath+"/on-the-wire",parentData:data,parentDataProperty:"on-the-wire",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.ambient !== undefined){
if(!(validate23(data.ambient, {instancePath:instancePath+"/ambient",parentData:data,parentDataProperty:"ambient",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.expect !== undefined){
let data21 = data.expect;
if((!data21 || typeof data21 != "object") && (typeof data21 !== "string")){
const err39 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type: schema22.properties.expect.type},message:"must be string,object,array"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const _errs46 = errors;
let valid17 = true;
const _errs47 = errors;
if(!(Array.isArray(data21))){
const err40 = {};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid0 = _errs47 === errors;
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs49 = errors;
if(Array.isArray(data21)){
if(data21.length < 1){
const err41 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/then/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const len5 = data21.length;
for(let i6=0; i6<len5; i6++){
if(!(validate25(data21[i6], {instancePath:instancePath+"/expect/" + i6,parentData:data21,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
var _valid0 = _errs49 === errors;
valid17 = _valid0;
ifClause0 = "then";
}
else {
const _errs51 = errors;
if(!(validate25(data21, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var _valid0 = _errs51 === errors;
valid17 = _valid0;
ifClause0 = "else";
}
if(!valid17){
const err42 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.answer !== undefined){
let data23 = data.answer;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(Object.keys(data23).length < 1){
const err43 = {instancePath:instancePath+"/answer",schemaPath:"#/definitions/answer/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key1 in data23){
if(!((((key1 === "canonical-request") || (key1 === "string-to-sign")) || (key1 === "signing-key")) || (key1 === "signature"))){
const err44 = {instancePath:instancePath+"/answer",schemaPath:"#/definitions/answer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data23["canonical-request"] !== undefined){
if(typeof data23["canonical-request"] !== "string"){
const err45 = {instancePath:instancePath+"/answer/canonical-request",schemaPath:"#/definitions/answer/properties/canonical-request/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data23["string-to-sign"] !== undefined){
if(typeof data23["string-to-sign"] !== "string"){
const err46 = {instancePath:instancePath+"/answer/string-to-sign",schemaPath:"#/definitions/answer/properties/string-to-sign/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data23["signing-key"] !== undefined){
let data26 = data23["signing-key"];
if(typeof data26 === "string"){
if(!pattern34.test(data26)){
const err47 = {instancePath:instancePath+"/answer/signing-key",schemaPath:"#/definitions/answer/properties/signing-key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/answer/signing-key",schemaPath:"#/definitions/answer/properties/signing-key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data23.signature !== undefined){
let data27 = data23.signature;
if(typeof data27 === "string"){
if(!pattern34.test(data27)){
const err49 = {instancePath:instancePath+"/answer/signature",schemaPath:"#/definitions/answer/properties/signature/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/answer/signature",schemaPath:"#/definitions/answer/properties/signature/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/answer",schemaPath:"#/definitions/answer/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.reply !== undefined){
let data28 = data.reply;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key2 in data28){
if(!((((key2 === "status") || (key2 === "headers")) || (key2 === "message")) || (key2 === "body"))){
const err52 = {instancePath:instancePath+"/reply",schemaPath:"#/properties/reply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data28.status !== undefined){
let data29 = data28.status;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err53 = {instancePath:instancePath+"/reply/status",schemaPath:"#/properties/reply/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 599 || isNaN(data29)){
const err54 = {instancePath:instancePath+"/reply/status",schemaPath:"#/properties/reply/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data29 < 100 || isNaN(data29)){
const err55 = {instancePath:instancePath+"/reply/status",schemaPath:"#/properties/reply/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
if(data28.headers !== undefined){
let data30 = data28.headers;
if(Array.isArray(data30)){
const len6 = data30.length;
for(let i7=0; i7<len6; i7++){
let data31 = data30[i7];
if(Array.isArray(data31)){
if(data31.length > 2){
const err56 = {instancePath:instancePath+"/reply/headers/" + i7,schemaPath:"#/definitions/header/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data31.length < 2){
const err57 = {instancePath:instancePath+"/reply/headers/" + i7,schemaPath:"#/definitions/header/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const len7 = data31.length;
if(!(len7 <= 2)){
const err58 = {instancePath:instancePath+"/reply/headers/" + i7,schemaPath:"#/definitions/header/additionalItems",keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
const len8 = data31.length;
if(len8 > 0){
let data32 = data31[0];
if(typeof data32 === "string"){
if(func2(data32) < 1){
const err59 = {instancePath:instancePath+"/reply/headers/" + i7+"/0",schemaPath:"#/definitions/header/items/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!pattern13.test(data32)){
const err60 = {instancePath:instancePath+"/reply/headers/" + i7+"/0",schemaPath:"#/definitions/header/items/0/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},message:"must match pattern \""+"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"+"\""};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/reply/headers/" + i7+"/0",schemaPath:"#/definitions/header/items/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(len8 > 1){
let data33 = data31[1];
if(typeof data33 === "string"){
if(func2(data33) > 8192){
const err62 = {instancePath:instancePath+"/reply/headers/" + i7+"/1",schemaPath:"#/definitions/header/items/1/maxLength",keyword:"maxLength",params:{limit: 8192},message:"must NOT have more than 8192 characters"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/reply/headers/" + i7+"/1",schemaPath:"#/definitions/header/items/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/reply/headers/" + i7,schemaPath:"#/definitions/header/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/reply/headers",schemaPath:"#/properties/reply/properties/headers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data28.message !== undefined){
if(typeof data28.message !== "string"){
const err66 = {instancePath:instancePath+"/reply/message",schemaPath:"#/properties/reply/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data28.body !== undefined){
if(typeof data28.body !== "string"){
const err67 = {instancePath:instancePath+"/reply/body",schemaPath:"#/properties/reply/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/reply",schemaPath:"#/properties/reply/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:sigv4-conform:schema:case-file" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.about === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "about"},message:"must have required property '"+"about"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.cases === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "about") || (key0 === "source")) || (key0 === "defaults")) || (key0 === "cases"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.about !== undefined){
let data0 = data.about;
if(typeof data0 === "string"){
if(func2(data0) < 10){
const err3 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.source !== undefined){
let data1 = data.source;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
const err5 = {instancePath:instancePath+"/source",schemaPath:"#/definitions/source/type",keyword:"type",params:{type: schema12.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) < 5){
const err6 = {instancePath:instancePath+"/source",schemaPath:"#/definitions/source/minLength",keyword:"minLength",params:{limit: 5},message:"must NOT have fewer than 5 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(Array.isArray(data1)){
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/source",schemaPath:"#/definitions/source/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func2(data2) < 5){
const err8 = {instancePath:instancePath+"/source/" + i0,schemaPath:"#/definitions/source/items/minLength",keyword:"minLength",params:{limit: 5},message:"must NOT have fewer than 5 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/source/" + i0,schemaPath:"#/definitions/source/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
if(data.defaults !== undefined){
let data3 = data.defaults;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(((((key1 === "level") || (key1 === "service")) || (key1 === "region")) || (key1 === "tags")) || (key1 === "sign"))){
const err10 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.level !== undefined){
let data4 = data3.level;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/defaults/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((data4 === "must") || (data4 === "should")) || (data4 === "observe"))){
const err12 = {instancePath:instancePath+"/defaults/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.service !== undefined){
let data5 = data3.service;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err13 = {instancePath:instancePath+"/defaults/service",schemaPath:"#/definitions/serviceName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/defaults/service",schemaPath:"#/definitions/serviceName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.region !== undefined){
let data6 = data3.region;
if(typeof data6 === "string"){
if(func2(data6) > 64){
const err15 = {instancePath:instancePath+"/defaults/region",schemaPath:"#/definitions/region/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func2(data6) < 1){
const err16 = {instancePath:instancePath+"/defaults/region",schemaPath:"#/definitions/region/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/defaults/region",schemaPath:"#/definitions/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data3.tags !== undefined){
let data7 = data3.tags;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err18 = {instancePath:instancePath+"/defaults/tags/" + i1,schemaPath:"#/definitions/tags/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/defaults/tags/" + i1,schemaPath:"#/definitions/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
let i2 = data7.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data7[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err20 = {instancePath:instancePath+"/defaults/tags",schemaPath:"#/definitions/tags/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err21 = {instancePath:instancePath+"/defaults/tags",schemaPath:"#/definitions/tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data3.sign !== undefined){
let data9 = data3.sign;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
if(!(((((key2 === "operation") || (key2 === "region")) || (key2 === "service")) || (key2 === "time")) || (key2 === "credentials"))){
const err22 = {instancePath:instancePath+"/defaults/sign",schemaPath:"#/properties/defaults/properties/sign/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.operation !== undefined){
let data10 = data9.operation;
if(typeof data10 !== "string"){
const err23 = {instancePath:instancePath+"/defaults/sign/operation",schemaPath:"#/definitions/operation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!((data10 === "sign") || (data10 === "presign"))){
const err24 = {instancePath:instancePath+"/defaults/sign/operation",schemaPath:"#/definitions/operation/enum",keyword:"enum",params:{allowedValues: schema17.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.region !== undefined){
let data11 = data9.region;
if(typeof data11 === "string"){
if(func2(data11) > 64){
const err25 = {instancePath:instancePath+"/defaults/sign/region",schemaPath:"#/definitions/region/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func2(data11) < 1){
const err26 = {instancePath:instancePath+"/defaults/sign/region",schemaPath:"#/definitions/region/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/defaults/sign/region",schemaPath:"#/definitions/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.service !== undefined){
let data12 = data9.service;
if(typeof data12 === "string"){
if(func2(data12) > 64){
const err28 = {instancePath:instancePath+"/defaults/sign/service",schemaPath:"#/definitions/signingName/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(func2(data12) < 1){
const err29 = {instancePath:instancePath+"/defaults/sign/service",schemaPath:"#/definitions/signingName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/defaults/sign/service",schemaPath:"#/definitions/signingName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data9.time !== undefined){
let data13 = data9.time;
if(typeof data13 === "string"){
if(!pattern2.test(data13)){
const err31 = {instancePath:instancePath+"/defaults/sign/time",schemaPath:"#/definitions/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/defaults/sign/time",schemaPath:"#/definitions/time/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data9.credentials !== undefined){
let data14 = data9.credentials;
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err33 = {instancePath:instancePath+"/defaults/sign/credentials",schemaPath:"#/definitions/credentialsName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/defaults/sign/credentials",schemaPath:"#/definitions/credentialsName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/defaults/sign",schemaPath:"#/properties/defaults/properties/sign/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.cases !== undefined){
let data15 = data.cases;
if(Array.isArray(data15)){
if(data15.length < 1){
const err37 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
const len2 = data15.length;
for(let i3=0; i3<len2; i3++){
if(!(validate11(data15[i3], {instancePath:instancePath+"/cases/" + i3,parentData:data15,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err38 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

