'use strict';
// Generated from schemas/protocol.schema.json by "npm run generate". Do not edit.

exports.reply = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:sigv4-conform:schema:protocol","title":"ProtocolReply","description":"What a process or HTTP adapter answers: JSON-RPC 2.0, one JSON object a line (or a POST), UTF-8, at most 16 MiB a line. Messages are open: unknown members are ignored, known ones are checked. `hello` results and `sign` results are the definitions helloResult and signResult; what we send is helloParams and signParams.","type":"object","required":["id"],"properties":{"jsonrpc":{"description":"The version of JSON-RPC.","type":"string","enum":["2.0"],"examples":["2.0"]},"id":{"description":"The id of the request that this answers: an integer from 0, echoed unchanged.","type":"integer","minimum":0,"examples":[1]},"result":{"description":"The result of the method: an object.","type":"object","examples":[{"outcome":"refused","message":"expiry above seven days"}]},"error":{"$ref":"#/definitions/rpcError"}},"if":{"required":["error"]},"then":{},"else":{"required":["result"]},"definitions":{"rpcError":{"description":"The adapter itself broke, or does not know the method (-32601).","type":"object","required":["code","message"],"properties":{"code":{"description":"A JSON-RPC error code; -32601 is: no such method.","type":"integer","examples":[-32603]},"message":{"description":"What happened.","type":"string","examples":["NullPointerException at Signer.java:88"]}},"examples":[{"code":-32601,"message":"Method not found"}]},"headerPair":{"description":"A header: name and value, text that goes on the wire as UTF-8.","type":"array","items":[{"type":"string","minLength":1},{"type":"string"}],"minItems":2,"maxItems":2,"additionalItems":false,"examples":[["host","example.amazonaws.com"]]},"helloParams":{"title":"HelloParams","description":"The first message: who asks, and in which version of the protocol.","type":"object","required":["protocol","runner"],"properties":{"protocol":{"description":"The version of the protocol.","type":"integer","enum":[1],"examples":[1]},"runner":{"description":"The tool that asks.","type":"object","required":["name","version"],"properties":{"name":{"description":"Its name.","type":"string","examples":["sigv4-conform"]},"version":{"description":"Its version, semver.","type":"string","examples":["1.0.0"]}},"examples":[{"name":"sigv4-conform","version":"1.0.0"}]},"suite":{"description":"In exported requests: the suite whose cases ask. A signer need not look at it.","type":"object","required":["version","digest"],"properties":{"version":{"description":"The suite's version.","type":"string","examples":["2026.11"]},"digest":{"description":"SHA-256 over the suite's files.","type":"string","examples":["sha256:0f343b0931126a20f133d67c2b018a3b0f343b0931126a20f133d67c2b018a3b"]}},"examples":[{"version":"2026.11","digest":"sha256:0f343b0931126a20f133d67c2b018a3b0f343b0931126a20f133d67c2b018a3b"}]}}},"helloResult":{"title":"HelloResult","description":"What the adapter says of itself.","type":"object","required":["protocol"],"properties":{"protocol":{"description":"The version of the protocol that the adapter speaks.","type":"integer","examples":[1]},"implementation":{"$ref":"#/definitions/implementation"},"operations":{"description":"The operations that the adapter has; default [\"sign\"].","type":"array","items":{"type":"string"},"examples":[["sign","presign"]]},"features":{"description":"What the signer can express; a list that is given holds exactly. Default: all but unnormalized-path and binary-query.","type":"array","items":{"type":"string"},"examples":[["session-token","unsigned-payload"]]},"services":{"description":"The signing names that the signer can be told; absent means any.","type":"array","items":{"type":"string"},"examples":[["s3"]]},"clock":{"description":"injected: the signer takes the signing time from us. system: it uses the real time.","type":"string","enum":["injected","system"],"examples":["injected"]},"maxInFlight":{"description":"How many requests the adapter takes before it has answered; default 1.","type":"integer","minimum":1,"maximum":1024,"examples":[8]}}},"implementation":{"title":"Implementation","description":"The signer behind the adapter.","type":"object","required":["name"],"properties":{"name":{"description":"The signer's name.","type":"string","minLength":1,"examples":["my-signer"]},"version":{"description":"The signer's version, semver where it has one.","type":["string","null"],"examples":["2.3.1"]},"language":{"description":"The language it is written in.","type":["string","null"],"examples":["python"]},"source":{"description":"Where its source is.","type":["string","null"],"examples":["https://example.com/my-signer"]},"issues":{"description":"Where its bugs are reported.","type":["string","null"],"examples":["https://example.com/my-signer/issues"]}},"examples":[{"name":"my-signer","version":"2.3.1","language":"python"}]},"signParams":{"title":"SignParams","description":"What a signer is told: everything it needs, and nothing of the case.","type":"object","required":["algorithm","request","credentials","region","service","signingTime","options"],"properties":{"algorithm":{"description":"The signing algorithm.","type":"string","enum":["AWS4-HMAC-SHA256"],"examples":["AWS4-HMAC-SHA256"]},"request":{"description":"The request to be signed.","type":"object","required":["method","url","headers","bodyBase64"],"properties":{"method":{"description":"The HTTP method.","type":"string","examples":["GET"]},"url":{"description":"The whole URL, ASCII, percent-encoded exactly as it goes on the wire.","type":"string","examples":["https://example.amazonaws.com/"]},"headers":{"description":"Ordered pairs, repeats included.","type":"array","items":{"$ref":"#/definitions/headerPair"},"examples":[[["content-type","text/plain"]]]},"bodyBase64":{"description":"The body, RFC 4648 base64 with padding; empty is an empty body.","type":"string","examples":["aGVsbG8="]}},"examples":[{"method":"GET","url":"https://example.amazonaws.com/","headers":[],"bodyBase64":""}]},"credentials":{"description":"The keys to sign with: example keys that AWS publishes.","type":"object","required":["accessKeyId","secretAccessKey"],"properties":{"accessKeyId":{"description":"The access key id.","type":"string","examples":["AKIDEXAMPLE"]},"secretAccessKey":{"description":"The secret access key, as it is: text, not base64.","type":"string","examples":["wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"]},"sessionToken":{"description":"The session token of temporary credentials; absent for long-term ones.","type":"string","examples":["AQoDYXdzEJr"]}},"examples":[{"accessKeyId":"AKIDEXAMPLE","secretAccessKey":"wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"}]},"region":{"description":"The region for the credential scope.","type":"string","examples":["us-east-1"]},"service":{"description":"The signing name for the credential scope.","type":"string","examples":["iam"]},"signingTime":{"description":"The time to sign at, RFC 3339 in UTC, whole seconds.","type":"string","examples":["2015-08-30T12:36:00Z"]},"options":{"description":"What the receiving service wants; every member is always sent.","type":"object","required":["doubleEncodePath","normalizePath","payload","contentSha256Header","signSessionToken"],"properties":{"doubleEncodePath":{"description":"true: the path on the wire is percent-encoded once more. false: S3.","type":"boolean","examples":[true]},"normalizePath":{"description":"true: dot segments and repeated slashes are taken out of the canonical URI. false: S3.","type":"boolean","examples":[true]},"payload":{"description":"signed: the body's SHA-256. unsigned: UNSIGNED-PAYLOAD, in x-amz-content-sha256 as well.","type":"string","enum":["signed","unsigned"],"examples":["signed"]},"contentSha256Header":{"description":"true: the service wants x-amz-content-sha256.","type":"boolean","examples":[false]},"signSessionToken":{"description":"false: the session token is added after signing.","type":"boolean","examples":[true]},"expiresIn":{"description":"presign only: how long the URL is valid, whole seconds.","type":"integer","examples":[86400]}},"examples":[{"doubleEncodePath":true,"normalizePath":true}]}}},"signResult":{"title":"SignResult","description":"What came of the signing.","type":"object","required":["outcome"],"properties":{"outcome":{"description":"signed: `request` is to be sent. refused: the signer itself refuses the input. unsupported: the signer cannot express `feature`.","type":"string","enum":["signed","refused","unsupported"],"examples":["signed"]},"request":{"$ref":"#/definitions/signedRequest"},"message":{"description":"refused, unsupported: why.","type":"string","examples":["expiry above seven days"]},"feature":{"description":"unsupported: the feature that is missing.","type":"string","examples":["duplicate-headers"]},"trace":{"$ref":"#/definitions/trace"}},"allOf":[{"if":{"properties":{"outcome":{"const":"signed"}}},"then":{"required":["request"]}},{"if":{"properties":{"outcome":{"const":"unsupported"}}},"then":{"required":["feature"]}}]},"signedRequest":{"title":"SignedRequestMessage","description":"The whole request as it is to be sent; a method, URL or body that is missing is the one that was given.","type":"object","required":["headers"],"properties":{"method":{"description":"The HTTP method.","type":"string","minLength":1,"examples":["GET"]},"url":{"description":"The whole URL, exactly as it is to be sent.","type":"string","minLength":1,"examples":["https://example.amazonaws.com/"]},"headers":{"description":"All headers, ordered pairs.","type":"array","maxItems":1000,"items":{"$ref":"#/definitions/headerPair"},"examples":[[["host","example.amazonaws.com"]]]},"bodyBase64":{"description":"The body, RFC 4648 base64 with padding.","type":"string","pattern":"^[A-Za-z0-9+/]*={0,2}$","examples":["aGVsbG8="]}},"examples":[{"headers":[["host","example.amazonaws.com"]]}]},"trace":{"title":"Trace","description":"What the signer computed on its way; it makes verdicts better.","type":"object","properties":{"canonicalRequest":{"description":"The signer's canonical request.","type":"string","examples":["GET\n/\n…"]},"stringToSign":{"description":"The signer's string to sign.","type":"string","examples":["AWS4-HMAC-SHA256\n…"]}},"examples":[{"canonicalRequest":"GET\n/\n…"}]}}};
const schema12 = {"description":"The adapter itself broke, or does not know the method (-32601).","type":"object","required":["code","message"],"properties":{"code":{"description":"A JSON-RPC error code; -32601 is: no such method.","type":"integer","examples":[-32603]},"message":{"description":"What happened.","type":"string","examples":["NullPointerException at Signer.java:88"]}},"examples":[{"code":-32601,"message":"Method not found"}]};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:sigv4-conform:schema:protocol" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
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
if(!_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.result === undefined){
const err1 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "result"},message:"must have required property '"+"result"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.jsonrpc !== undefined){
let data0 = data.jsonrpc;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/jsonrpc",schemaPath:"#/properties/jsonrpc/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(data0 === "2.0")){
const err5 = {instancePath:instancePath+"/jsonrpc",schemaPath:"#/properties/jsonrpc/enum",keyword:"enum",params:{allowedValues: schema11.properties.jsonrpc.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.result !== undefined){
let data2 = data.result;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err8 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.error !== undefined){
let data3 = data.error;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.code === undefined){
const err9 = {instancePath:instancePath+"/error",schemaPath:"#/definitions/rpcError/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.message === undefined){
const err10 = {instancePath:instancePath+"/error",schemaPath:"#/definitions/rpcError/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.code !== undefined){
let data4 = data3.code;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/error/code",schemaPath:"#/definitions/rpcError/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.message !== undefined){
if(typeof data3.message !== "string"){
const err12 = {instancePath:instancePath+"/error/message",schemaPath:"#/definitions/rpcError/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/error",schemaPath:"#/definitions/rpcError/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

exports.helloResult = validate11;
const schema13 = {"title":"HelloResult","description":"What the adapter says of itself.","type":"object","required":["protocol"],"properties":{"protocol":{"description":"The version of the protocol that the adapter speaks.","type":"integer","examples":[1]},"implementation":{"$ref":"#/definitions/implementation"},"operations":{"description":"The operations that the adapter has; default [\"sign\"].","type":"array","items":{"type":"string"},"examples":[["sign","presign"]]},"features":{"description":"What the signer can express; a list that is given holds exactly. Default: all but unnormalized-path and binary-query.","type":"array","items":{"type":"string"},"examples":[["session-token","unsigned-payload"]]},"services":{"description":"The signing names that the signer can be told; absent means any.","type":"array","items":{"type":"string"},"examples":[["s3"]]},"clock":{"description":"injected: the signer takes the signing time from us. system: it uses the real time.","type":"string","enum":["injected","system"],"examples":["injected"]},"maxInFlight":{"description":"How many requests the adapter takes before it has answered; default 1.","type":"integer","minimum":1,"maximum":1024,"examples":[8]}}};
const schema14 = {"title":"Implementation","description":"The signer behind the adapter.","type":"object","required":["name"],"properties":{"name":{"description":"The signer's name.","type":"string","minLength":1,"examples":["my-signer"]},"version":{"description":"The signer's version, semver where it has one.","type":["string","null"],"examples":["2.3.1"]},"language":{"description":"The language it is written in.","type":["string","null"],"examples":["python"]},"source":{"description":"Where its source is.","type":["string","null"],"examples":["https://example.com/my-signer"]},"issues":{"description":"Where its bugs are reported.","type":["string","null"],"examples":["https://example.com/my-signer/issues"]}},"examples":[{"name":"my-signer","version":"2.3.1","language":"python"}]};
const func2 = require("ajv/dist/runtime/ucs2length").default;

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.protocol === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "protocol"},message:"must have required property '"+"protocol"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.protocol !== undefined){
let data0 = data.protocol;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.implementation !== undefined){
let data1 = data.implementation;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err2 = {instancePath:instancePath+"/implementation",schemaPath:"#/definitions/implementation/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err3 = {instancePath:instancePath+"/implementation/name",schemaPath:"#/definitions/implementation/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err4 = {instancePath:instancePath+"/implementation/name",schemaPath:"#/definitions/implementation/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.version !== undefined){
let data3 = data1.version;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/implementation/version",schemaPath:"#/definitions/implementation/properties/version/type",keyword:"type",params:{type: schema14.properties.version.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.language !== undefined){
let data4 = data1.language;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/implementation/language",schemaPath:"#/definitions/implementation/properties/language/type",keyword:"type",params:{type: schema14.properties.language.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.source !== undefined){
let data5 = data1.source;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/implementation/source",schemaPath:"#/definitions/implementation/properties/source/type",keyword:"type",params:{type: schema14.properties.source.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.issues !== undefined){
let data6 = data1.issues;
if((typeof data6 !== "string") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/implementation/issues",schemaPath:"#/definitions/implementation/properties/issues/type",keyword:"type",params:{type: schema14.properties.issues.type},message:"must be string,null"};
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
const err9 = {instancePath:instancePath+"/implementation",schemaPath:"#/definitions/implementation/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.operations !== undefined){
let data7 = data.operations;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(typeof data7[i0] !== "string"){
const err10 = {instancePath:instancePath+"/operations/" + i0,schemaPath:"#/properties/operations/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.features !== undefined){
let data9 = data.features;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(typeof data9[i1] !== "string"){
const err12 = {instancePath:instancePath+"/features/" + i1,schemaPath:"#/properties/features/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/features",schemaPath:"#/properties/features/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.services !== undefined){
let data11 = data.services;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(typeof data11[i2] !== "string"){
const err14 = {instancePath:instancePath+"/services/" + i2,schemaPath:"#/properties/services/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.clock !== undefined){
let data13 = data.clock;
if(typeof data13 !== "string"){
const err16 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((data13 === "injected") || (data13 === "system"))){
const err17 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/enum",keyword:"enum",params:{allowedValues: schema13.properties.clock.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.maxInFlight !== undefined){
let data14 = data.maxInFlight;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err18 = {instancePath:instancePath+"/maxInFlight",schemaPath:"#/properties/maxInFlight/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1024 || isNaN(data14)){
const err19 = {instancePath:instancePath+"/maxInFlight",schemaPath:"#/properties/maxInFlight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024},message:"must be <= 1024"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data14 < 1 || isNaN(data14)){
const err20 = {instancePath:instancePath+"/maxInFlight",schemaPath:"#/properties/maxInFlight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
validate11.errors = vErrors;
return errors === 0;
}

exports.signParams = validate12;
const schema15 = {"title":"SignParams","description":"What a signer is told: everything it needs, and nothing of the case.","type":"object","required":["algorithm","request","credentials","region","service","signingTime","options"],"properties":{"algorithm":{"description":"The signing algorithm.","type":"string","enum":["AWS4-HMAC-SHA256"],"examples":["AWS4-HMAC-SHA256"]},"request":{"description":"The request to be signed.","type":"object","required":["method","url","headers","bodyBase64"],"properties":{"method":{"description":"The HTTP method.","type":"string","examples":["GET"]},"url":{"description":"The whole URL, ASCII, percent-encoded exactly as it goes on the wire.","type":"string","examples":["https://example.amazonaws.com/"]},"headers":{"description":"Ordered pairs, repeats included.","type":"array","items":{"$ref":"#/definitions/headerPair"},"examples":[[["content-type","text/plain"]]]},"bodyBase64":{"description":"The body, RFC 4648 base64 with padding; empty is an empty body.","type":"string","examples":["aGVsbG8="]}},"examples":[{"method":"GET","url":"https://example.amazonaws.com/","headers":[],"bodyBase64":""}]},"credentials":{"description":"The keys to sign with: example keys that AWS publishes.","type":"object","required":["accessKeyId","secretAccessKey"],"properties":{"accessKeyId":{"description":"The access key id.","type":"string","examples":["AKIDEXAMPLE"]},"secretAccessKey":{"description":"The secret access key, as it is: text, not base64.","type":"string","examples":["wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"]},"sessionToken":{"description":"The session token of temporary credentials; absent for long-term ones.","type":"string","examples":["AQoDYXdzEJr"]}},"examples":[{"accessKeyId":"AKIDEXAMPLE","secretAccessKey":"wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"}]},"region":{"description":"The region for the credential scope.","type":"string","examples":["us-east-1"]},"service":{"description":"The signing name for the credential scope.","type":"string","examples":["iam"]},"signingTime":{"description":"The time to sign at, RFC 3339 in UTC, whole seconds.","type":"string","examples":["2015-08-30T12:36:00Z"]},"options":{"description":"What the receiving service wants; every member is always sent.","type":"object","required":["doubleEncodePath","normalizePath","payload","contentSha256Header","signSessionToken"],"properties":{"doubleEncodePath":{"description":"true: the path on the wire is percent-encoded once more. false: S3.","type":"boolean","examples":[true]},"normalizePath":{"description":"true: dot segments and repeated slashes are taken out of the canonical URI. false: S3.","type":"boolean","examples":[true]},"payload":{"description":"signed: the body's SHA-256. unsigned: UNSIGNED-PAYLOAD, in x-amz-content-sha256 as well.","type":"string","enum":["signed","unsigned"],"examples":["signed"]},"contentSha256Header":{"description":"true: the service wants x-amz-content-sha256.","type":"boolean","examples":[false]},"signSessionToken":{"description":"false: the session token is added after signing.","type":"boolean","examples":[true]},"expiresIn":{"description":"presign only: how long the URL is valid, whole seconds.","type":"integer","examples":[86400]}},"examples":[{"doubleEncodePath":true,"normalizePath":true}]}}};
const schema16 = {"description":"A header: name and value, text that goes on the wire as UTF-8.","type":"array","items":[{"type":"string","minLength":1},{"type":"string"}],"minItems":2,"maxItems":2,"additionalItems":false,"examples":[["host","example.amazonaws.com"]]};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.algorithm === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "algorithm"},message:"must have required property '"+"algorithm"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.request === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request"},message:"must have required property '"+"request"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.credentials === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "credentials"},message:"must have required property '"+"credentials"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.region === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.service === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.signingTime === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signingTime"},message:"must have required property '"+"signingTime"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.options === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "options"},message:"must have required property '"+"options"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.algorithm !== undefined){
let data0 = data.algorithm;
if(typeof data0 !== "string"){
const err7 = {instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(data0 === "AWS4-HMAC-SHA256")){
const err8 = {instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/enum",keyword:"enum",params:{allowedValues: schema15.properties.algorithm.enum},message:"must be equal to one of the allowed values"};
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
let data1 = data.request;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.method === undefined){
const err9 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1.url === undefined){
const err10 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data1.headers === undefined){
const err11 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data1.bodyBase64 === undefined){
const err12 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/required",keyword:"required",params:{missingProperty: "bodyBase64"},message:"must have required property '"+"bodyBase64"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data1.method !== undefined){
if(typeof data1.method !== "string"){
const err13 = {instancePath:instancePath+"/request/method",schemaPath:"#/properties/request/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.url !== undefined){
if(typeof data1.url !== "string"){
const err14 = {instancePath:instancePath+"/request/url",schemaPath:"#/properties/request/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.headers !== undefined){
let data4 = data1.headers;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(Array.isArray(data5)){
if(data5.length > 2){
const err15 = {instancePath:instancePath+"/request/headers/" + i0,schemaPath:"#/definitions/headerPair/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.length < 2){
const err16 = {instancePath:instancePath+"/request/headers/" + i0,schemaPath:"#/definitions/headerPair/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len1 = data5.length;
if(!(len1 <= 2)){
const err17 = {instancePath:instancePath+"/request/headers/" + i0,schemaPath:"#/definitions/headerPair/additionalItems",keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len2 = data5.length;
if(len2 > 0){
let data6 = data5[0];
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err18 = {instancePath:instancePath+"/request/headers/" + i0+"/0",schemaPath:"#/definitions/headerPair/items/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err19 = {instancePath:instancePath+"/request/headers/" + i0+"/0",schemaPath:"#/definitions/headerPair/items/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(len2 > 1){
if(typeof data5[1] !== "string"){
const err20 = {instancePath:instancePath+"/request/headers/" + i0+"/1",schemaPath:"#/definitions/headerPair/items/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err21 = {instancePath:instancePath+"/request/headers/" + i0,schemaPath:"#/definitions/headerPair/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/request/headers",schemaPath:"#/properties/request/properties/headers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data1.bodyBase64 !== undefined){
if(typeof data1.bodyBase64 !== "string"){
const err23 = {instancePath:instancePath+"/request/bodyBase64",schemaPath:"#/properties/request/properties/bodyBase64/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err24 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.credentials !== undefined){
let data9 = data.credentials;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.accessKeyId === undefined){
const err25 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/required",keyword:"required",params:{missingProperty: "accessKeyId"},message:"must have required property '"+"accessKeyId"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data9.secretAccessKey === undefined){
const err26 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/required",keyword:"required",params:{missingProperty: "secretAccessKey"},message:"must have required property '"+"secretAccessKey"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data9.accessKeyId !== undefined){
if(typeof data9.accessKeyId !== "string"){
const err27 = {instancePath:instancePath+"/credentials/accessKeyId",schemaPath:"#/properties/credentials/properties/accessKeyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.secretAccessKey !== undefined){
if(typeof data9.secretAccessKey !== "string"){
const err28 = {instancePath:instancePath+"/credentials/secretAccessKey",schemaPath:"#/properties/credentials/properties/secretAccessKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data9.sessionToken !== undefined){
if(typeof data9.sessionToken !== "string"){
const err29 = {instancePath:instancePath+"/credentials/sessionToken",schemaPath:"#/properties/credentials/properties/sessionToken/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.region !== undefined){
if(typeof data.region !== "string"){
const err31 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.service !== undefined){
if(typeof data.service !== "string"){
const err32 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.signingTime !== undefined){
if(typeof data.signingTime !== "string"){
const err33 = {instancePath:instancePath+"/signingTime",schemaPath:"#/properties/signingTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.options !== undefined){
let data16 = data.options;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.doubleEncodePath === undefined){
const err34 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/required",keyword:"required",params:{missingProperty: "doubleEncodePath"},message:"must have required property '"+"doubleEncodePath"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data16.normalizePath === undefined){
const err35 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/required",keyword:"required",params:{missingProperty: "normalizePath"},message:"must have required property '"+"normalizePath"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data16.payload === undefined){
const err36 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/required",keyword:"required",params:{missingProperty: "payload"},message:"must have required property '"+"payload"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data16.contentSha256Header === undefined){
const err37 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/required",keyword:"required",params:{missingProperty: "contentSha256Header"},message:"must have required property '"+"contentSha256Header"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data16.signSessionToken === undefined){
const err38 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/required",keyword:"required",params:{missingProperty: "signSessionToken"},message:"must have required property '"+"signSessionToken"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data16.doubleEncodePath !== undefined){
if(typeof data16.doubleEncodePath !== "boolean"){
const err39 = {instancePath:instancePath+"/options/doubleEncodePath",schemaPath:"#/properties/options/properties/doubleEncodePath/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data16.normalizePath !== undefined){
if(typeof data16.normalizePath !== "boolean"){
const err40 = {instancePath:instancePath+"/options/normalizePath",schemaPath:"#/properties/options/properties/normalizePath/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data16.payload !== undefined){
let data19 = data16.payload;
if(typeof data19 !== "string"){
const err41 = {instancePath:instancePath+"/options/payload",schemaPath:"#/properties/options/properties/payload/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!((data19 === "signed") || (data19 === "unsigned"))){
const err42 = {instancePath:instancePath+"/options/payload",schemaPath:"#/properties/options/properties/payload/enum",keyword:"enum",params:{allowedValues: schema15.properties.options.properties.payload.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data16.contentSha256Header !== undefined){
if(typeof data16.contentSha256Header !== "boolean"){
const err43 = {instancePath:instancePath+"/options/contentSha256Header",schemaPath:"#/properties/options/properties/contentSha256Header/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data16.signSessionToken !== undefined){
if(typeof data16.signSessionToken !== "boolean"){
const err44 = {instancePath:instancePath+"/options/signSessionToken",schemaPath:"#/properties/options/properties/signSessionToken/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data16.expiresIn !== undefined){
let data22 = data16.expiresIn;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err45 = {instancePath:instancePath+"/options/expiresIn",schemaPath:"#/properties/options/properties/expiresIn/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

exports.signResult = validate13;
const schema17 = {"title":"SignResult","description":"What came of the signing.","type":"object","required":["outcome"],"properties":{"outcome":{"description":"signed: `request` is to be sent. refused: the signer itself refuses the input. unsupported: the signer cannot express `feature`.","type":"string","enum":["signed","refused","unsupported"],"examples":["signed"]},"request":{"$ref":"#/definitions/signedRequest"},"message":{"description":"refused, unsupported: why.","type":"string","examples":["expiry above seven days"]},"feature":{"description":"unsupported: the feature that is missing.","type":"string","examples":["duplicate-headers"]},"trace":{"$ref":"#/definitions/trace"}},"allOf":[{"if":{"properties":{"outcome":{"const":"signed"}}},"then":{"required":["request"]}},{"if":{"properties":{"outcome":{"const":"unsupported"}}},"then":{"required":["feature"]}}]};
const schema20 = {"title":"Trace","description":"What the signer computed on its way; it makes verdicts better.","type":"object","properties":{"canonicalRequest":{"description":"The signer's canonical request.","type":"string","examples":["GET\n/\n…"]},"stringToSign":{"description":"The signer's string to sign.","type":"string","examples":["AWS4-HMAC-SHA256\n…"]}},"examples":[{"canonicalRequest":"GET\n/\n…"}]};
const schema18 = {"title":"SignedRequestMessage","description":"The whole request as it is to be sent; a method, URL or body that is missing is the one that was given.","type":"object","required":["headers"],"properties":{"method":{"description":"The HTTP method.","type":"string","minLength":1,"examples":["GET"]},"url":{"description":"The whole URL, exactly as it is to be sent.","type":"string","minLength":1,"examples":["https://example.amazonaws.com/"]},"headers":{"description":"All headers, ordered pairs.","type":"array","maxItems":1000,"items":{"$ref":"#/definitions/headerPair"},"examples":[[["host","example.amazonaws.com"]]]},"bodyBase64":{"description":"The body, RFC 4648 base64 with padding.","type":"string","pattern":"^[A-Za-z0-9+/]*={0,2}$","examples":["aGVsbG8="]}},"examples":[{"headers":[["host","example.amazonaws.com"]]}]};
const pattern0 = new RegExp("^[A-Za-z0-9+/]*={0,2}$", "u");

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.headers === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.method !== undefined){
let data0 = data.method;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err1 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err2 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err3 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err4 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.headers !== undefined){
let data2 = data.headers;
if(Array.isArray(data2)){
if(data2.length > 1000){
const err5 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(Array.isArray(data3)){
if(data3.length > 2){
const err6 = {instancePath:instancePath+"/headers/" + i0,schemaPath:"#/definitions/headerPair/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.length < 2){
const err7 = {instancePath:instancePath+"/headers/" + i0,schemaPath:"#/definitions/headerPair/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len1 = data3.length;
if(!(len1 <= 2)){
const err8 = {instancePath:instancePath+"/headers/" + i0,schemaPath:"#/definitions/headerPair/additionalItems",keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len2 = data3.length;
if(len2 > 0){
let data4 = data3[0];
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err9 = {instancePath:instancePath+"/headers/" + i0+"/0",schemaPath:"#/definitions/headerPair/items/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/headers/" + i0+"/0",schemaPath:"#/definitions/headerPair/items/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(len2 > 1){
if(typeof data3[1] !== "string"){
const err11 = {instancePath:instancePath+"/headers/" + i0+"/1",schemaPath:"#/definitions/headerPair/items/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/headers/" + i0,schemaPath:"#/definitions/headerPair/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.bodyBase64 !== undefined){
let data6 = data.bodyBase64;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err14 = {instancePath:instancePath+"/bodyBase64",schemaPath:"#/properties/bodyBase64/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]*={0,2}$"},message:"must match pattern \""+"^[A-Za-z0-9+/]*={0,2}$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/bodyBase64",schemaPath:"#/properties/bodyBase64/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}


function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outcome !== undefined){
if("signed" !== data.outcome){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.request === undefined){
const err1 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "request"},message:"must have required property '"+"request"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outcome !== undefined){
if("unsupported" !== data.outcome){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.feature === undefined){
const err4 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "feature"},message:"must have required property '"+"feature"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
}
if(!valid3){
const err5 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outcome === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.outcome !== undefined){
let data2 = data.outcome;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data2 === "signed") || (data2 === "refused")) || (data2 === "unsupported"))){
const err8 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema17.properties.outcome.enum},message:"must be equal to one of the allowed values"};
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
if(!(validate14(data.request, {instancePath:instancePath+"/request",parentData:data,parentDataProperty:"request",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err9 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.feature !== undefined){
if(typeof data.feature !== "string"){
const err10 = {instancePath:instancePath+"/feature",schemaPath:"#/properties/feature/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.trace !== undefined){
let data6 = data.trace;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.canonicalRequest !== undefined){
if(typeof data6.canonicalRequest !== "string"){
const err11 = {instancePath:instancePath+"/trace/canonicalRequest",schemaPath:"#/definitions/trace/properties/canonicalRequest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data6.stringToSign !== undefined){
if(typeof data6.stringToSign !== "string"){
const err12 = {instancePath:instancePath+"/trace/stringToSign",schemaPath:"#/definitions/trace/properties/stringToSign/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/trace",schemaPath:"#/definitions/trace/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

exports.helloParams = validate16;
const schema21 = {"title":"HelloParams","description":"The first message: who asks, and in which version of the protocol.","type":"object","required":["protocol","runner"],"properties":{"protocol":{"description":"The version of the protocol.","type":"integer","enum":[1],"examples":[1]},"runner":{"description":"The tool that asks.","type":"object","required":["name","version"],"properties":{"name":{"description":"Its name.","type":"string","examples":["sigv4-conform"]},"version":{"description":"Its version, semver.","type":"string","examples":["1.0.0"]}},"examples":[{"name":"sigv4-conform","version":"1.0.0"}]},"suite":{"description":"In exported requests: the suite whose cases ask. A signer need not look at it.","type":"object","required":["version","digest"],"properties":{"version":{"description":"The suite's version.","type":"string","examples":["2026.11"]},"digest":{"description":"SHA-256 over the suite's files.","type":"string","examples":["sha256:0f343b0931126a20f133d67c2b018a3b0f343b0931126a20f133d67c2b018a3b"]}},"examples":[{"version":"2026.11","digest":"sha256:0f343b0931126a20f133d67c2b018a3b0f343b0931126a20f133d67c2b018a3b"}]}}};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.protocol === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "protocol"},message:"must have required property '"+"protocol"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.runner === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runner"},message:"must have required property '"+"runner"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.protocol !== undefined){
let data0 = data.protocol;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data0 === 1)){
const err3 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema21.properties.protocol.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.runner !== undefined){
let data1 = data.runner;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err4 = {instancePath:instancePath+"/runner",schemaPath:"#/properties/runner/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.version === undefined){
const err5 = {instancePath:instancePath+"/runner",schemaPath:"#/properties/runner/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
const err6 = {instancePath:instancePath+"/runner/name",schemaPath:"#/properties/runner/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.version !== undefined){
if(typeof data1.version !== "string"){
const err7 = {instancePath:instancePath+"/runner/version",schemaPath:"#/properties/runner/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/runner",schemaPath:"#/properties/runner/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.suite !== undefined){
let data4 = data.suite;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.version === undefined){
const err9 = {instancePath:instancePath+"/suite",schemaPath:"#/properties/suite/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.digest === undefined){
const err10 = {instancePath:instancePath+"/suite",schemaPath:"#/properties/suite/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4.version !== undefined){
if(typeof data4.version !== "string"){
const err11 = {instancePath:instancePath+"/suite/version",schemaPath:"#/properties/suite/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.digest !== undefined){
if(typeof data4.digest !== "string"){
const err12 = {instancePath:instancePath+"/suite/digest",schemaPath:"#/properties/suite/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/suite",schemaPath:"#/properties/suite/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

